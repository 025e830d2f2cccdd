"""The command `agendum-proofread`."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import yaml

from agendum_proofread import ledger, report, spec
from agendum_proofread.completion import SHELLS, PrintCompletion
from agendum_proofread.proofread import Ledgers, proofread

_HERE = Path(str(resources.files("agendum_proofread")))
_EPILOG = """\
exit status, that of the worst page:
  0  faithful
  1  a page differs
  2  a page was not understood, or an option is wrong

examples:
  agendum-proofread list-sessions.txt
      one page, saved as text, Markdown or HTML
  agendum-proofread --wording --format json pages/
      all pages of a folder, with their examples, for a program
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Proofread pages; 0 faithful, 1 a page differs, 2 a page was not understood."""
    options = _parser().parse_args(argv)
    try:
        document = spec.read(options.spec or spec.find(_HERE))
        ledgers = _ledgers(options.ledgers)
        pages = [(path, path.read_bytes()) for path in _files(options.pages)]
    except (OSError, yaml.YAMLError, LookupError, TypeError, AttributeError) as error:
        return _complain(f"cannot start: {' '.join(str(error).split())}")
    if not pages:
        return _complain("there is no page in the folder")
    results = [proofread(str(path), data, document, ledgers) for path, data in pages]
    code = max(result.code for result in results)
    for result in results:
        if result.reason is not None:
            _complain(f"{result.page}: {result.reason}")
    if options.format == "json":
        sys.stdout.write(report.as_json(results, document.name, code) + "\n")
    elif options.summary:
        sys.stdout.write(report.summary(results, document.name) + "\n")
    else:
        for result in results:
            if result.reason is None:
                for line in report.lines(result, document.name, wording=options.wording):
                    sys.stdout.write(f"{line}\n")
    return code


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.iterdir() if file.is_file() and not file.name.startswith("."))
        else:
            yield path


def _ledgers(folder: Path | None) -> Ledgers:
    def file(name: str) -> Path:
        return folder / name if folder else spec.find(_HERE, name)

    return Ledgers(
        ledger.read_explanations(file(ledger.CONTRADICTIONS)), ledger.read_fingerprints(file(ledger.SOURCES))
    )


def _complain(message: str) -> int:
    sys.stderr.write(f"agendum-proofread: {message}\n")
    return 2


def _version() -> str:
    try:
        return version("agendum")
    except PackageNotFoundError:
        return "(not installed)"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="agendum-proofread",
        description="Compare saved docs pages of the vendors with openapi.yaml.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    parser.add_argument(
        "--print-completion",
        action=PrintCompletion,
        choices=SHELLS,
        help="print the script that makes this shell complete the options",
    )
    parser.add_argument(
        "pages", nargs="+", type=Path, metavar="PAGE", help="text, Markdown or HTML of a page; a folder: all its files"
    )
    add = parser.add_argument_group("what pages are compared with").add_argument
    add(
        "--spec", type=Path, metavar="FILE", help="the document to compare with (default: openapi.yaml of this project)"
    )
    add(
        "--ledgers",
        type=Path,
        metavar="FOLDER",
        help="where contradictions.yaml and sources.yaml are (default: those of this project)",
    )
    group = parser.add_argument_group("what is told")
    group.add_argument(
        "--wording", action="store_true", help="show examples that differ, and whether the text is the one transcribed"
    )
    form = group.add_mutually_exclusive_group()
    form.add_argument(
        "--format", choices=("text", "json"), default="text", help="how differences are told (default: %(default)s)"
    )
    form.add_argument("--summary", action="store_true", help="Markdown, for a comment on a pull request")
    return parser
