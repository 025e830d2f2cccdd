#!/usr/bin/env bash
# What action.yml runs: the suite in an environment of its own, with the inputs of the action as options.
set -euo pipefail

environment=$(mktemp -d)
trap 'rm -rf "$environment"' EXIT
python3 -m venv "$environment"
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check "$ACTION[contract]"

options=(--report-dir "${REPORTS:-agendum-report}")
add() {
  if [ -n "$2" ]; then options+=("$1" "$2"); fi
}
add --swoogo-url "${SWOOGO:-}"
add --eventify-url "${EVENTIFY:-}"
add --mode "${MODE:-}"
add --only "${ONLY:-}"
add --changed-since "${CHANGED:-}"
add --max-time "${MAX_TIME:-}"
add --deviations "${DEVIATIONS:-}"
while IFS= read -r argument; do
  if [ -n "$argument" ]; then options+=("$argument"); fi
done <<<"${ARGUMENTS:-}"

code=0
"$environment/bin/agendum-contract" "${options[@]}" || code=$?
case $code in
  0) verdict=conforms ;;
  1) verdict=violates ;;
  *) verdict=could-not-run ;;
esac
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "verdict=$verdict" >>"$GITHUB_OUTPUT"; fi
exit "$code"
