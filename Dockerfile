# The emulator and the contract suite:
#     docker build --tag agendum .
#     docker run --rm --publish 127.0.0.1:8000:8000 agendum
#     docker run --rm --network host agendum agendum-contract --swoogo-url http://127.0.0.1:8000

ARG PYTHON=python:3.13.15-slim-trixie@sha256:9d2e5553305c7c7b0097999bb17187c69b921ccd6bc9d40e4bb5ebe652c00285

FROM ${PYTHON} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /source
COPY . .
RUN python -m venv /tools \
    && /tools/bin/pip install --constraint constraints.txt build hatchling \
    && /tools/bin/python -m build --no-isolation --outdir /dist
# Only wheels: what is installed runs nothing while it is installed.
RUN python -m venv /opt/agendum \
    && /opt/agendum/bin/pip install --constraint constraints.txt --only-binary :all: "agendum[contract] @ file://$(ls /dist/*.whl)"

FROM ${PYTHON}
COPY --from=build /opt/agendum /opt/agendum
ENV PATH=/opt/agendum/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
# A number, because that is how Kubernetes knows that it is not root.
USER 10001:10001
WORKDIR /tmp
EXPOSE 8000
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/_emulator/requests', timeout=2)"]
CMD ["agendum-emulator", "--host", "0.0.0.0", "--port", "8000"]
