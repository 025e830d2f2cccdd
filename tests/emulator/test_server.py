import asyncio
import http.client
import logging
import socket
import threading
import time

import httpx
import pytest

from agendum_emulator import Emulator, SetupError, server


def connect(url):
    """A connection that has been used once and is kept alive."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
    connection.request("GET", "/v4")
    connection.getresponse().read()
    return connection


def test_emulator_serves_while_it_is_entered():
    """Nothing may be left over: neither the socket nor the thread."""
    before = threading.enumerate()
    with Emulator() as emulator:
        url = emulator.url
        connection = connect(url)
        connection.close()
        started = [thread.name for thread in threading.enumerate() if thread not in before]
    assert ("http://127.0.0.1", ["agendum-emulator"]) == (url.rpartition(":")[0], started)
    assert before == threading.enumerate()
    with pytest.raises(ConnectionRefusedError):
        connect(url)


def test_stop_is_fast_with_open_connections():
    """Each test of a user that starts its own emulator would wait for idle connections."""
    with Emulator() as emulator:
        connections = [connect(emulator.url) for _ in range(3)]
        start = time.perf_counter()
    took = time.perf_counter() - start
    ends = [connection.sock.recv(1) for connection in connections]
    for connection in connections:
        connection.close()
    assert ([b""] * 3, True) == (ends, took < 0.1)


def test_stop_does_not_wait_for_a_slow_answer():
    """A failing test of a user would hang for the rest of the seconds."""
    with Emulator() as emulator:
        emulator.fail("get_session", "slow", seconds=3600)
        connection = http.client.HTTPConnection(emulator.url.removeprefix("http://"), timeout=5)
        connection.request("GET", "/api/v1/sessions/1")
        while not emulator.requests():
            pass
        start = time.perf_counter()
    took = time.perf_counter() - start
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        connection.getresponse()
    connection.close()
    assert took < 0.1


def test_connection_that_was_just_opened_is_closed():
    """It would be a leaked socket, which is an error in strict test runs."""
    for _ in range(20):
        with Emulator() as emulator:
            host, _, port = emulator.url.removeprefix("http://").partition(":")
            client = socket.create_connection((host, int(port)))
        client.settimeout(5)
        try:
            end = client.recv(1)
        except ConnectionResetError:
            end = b""
        client.close()
        assert b"" == end


@pytest.mark.parametrize("turn", [1, 2, 3, 4])
def test_connection_that_comes_while_it_stops_is_closed(monkeypatch, turn):
    """A client would wait for an answer that nobody is there to give."""
    clients = []
    turns = []
    sleep = asyncio.sleep

    async def connect_at_turn(seconds):
        turns.append(seconds)
        if len(turns) == turn:
            clients.append(socket.create_connection(address, timeout=5))
        await sleep(seconds)

    with Emulator() as emulator:
        host, _, port = emulator.url.removeprefix("http://").partition(":")
        address = (host, int(port))
        monkeypatch.setattr(server.asyncio, "sleep", connect_at_turn)
    try:
        end = clients[0].recv(1)
    except ConnectionResetError:
        end = b""
    clients[0].close()
    assert b"" == end


def test_answers_are_not_held_back():
    """Without TCP_NODELAY each answer on a kept connection takes 40 milliseconds."""
    with Emulator() as emulator:
        connection = connect(emulator.url)
        start = time.perf_counter()
        for _ in range(25):
            connection.request("GET", "/v4")
            connection.getresponse().read()
        took = time.perf_counter() - start
        connection.close()
    assert took < 0.5


def test_broken_request_is_refused(emulator):
    """What is no HTTP must not reach the application."""
    host, _, port = emulator.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as client:
        client.sendall(b"no http at all\r\n\r\n")
        answer = client.recv(100)
    assert (b"HTTP/1.1 400 Bad Request", []) == (answer[:24], emulator.requests())


def test_absolute_target_is_an_unknown_path(emulator):
    """Proxies send it."""
    host, _, port = emulator.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as client:
        client.sendall(
            b"GET http://x/v4 HTTP/1.1\r\nHost: x\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        answers = b""
        while chunk := client.recv(1000):
            answers += chunk
    assert 2 == answers.count(b"HTTP/1.1 404 Not Found")


def test_methods_see_the_running_state(emulator, swoogo):
    """They are what tests use to look behind the answers."""
    swoogo.create()
    records, requests = emulator.records("swoogo-sessions"), emulator.requests()
    emulator.reset()
    assert ([1], ["create_token", "create_session"]) == (
        [record["id"] for record in records],
        [entry["operation"] for entry in requests],
    )
    assert ([], []) == (emulator.records("swoogo-sessions"), emulator.requests())


def test_wrong_arguments_are_an_error(emulator):
    """A misspelling must not pass silently."""
    with pytest.raises(ValueError, match="operation: must be one of"):
        emulator.fail("get_sessions", "drop")
    with pytest.raises(ValueError, match="kind: must be one of swoogo-contacts"):
        emulator.records("sessions")
    with pytest.raises(TypeError, match="ttl"):
        Emulator(ttl=5)


def test_emulator_is_entered_once_at_a_time():
    """Two servers behind one object could not both be stopped."""
    emulator = Emulator()
    with emulator, pytest.raises(RuntimeError, match="running already"):
        emulator.__enter__()
    with emulator:
        url = emulator.url
    with pytest.raises(RuntimeError, match="not running"):
        emulator.reset()
    assert url.startswith("http://")


def test_busy_port_is_an_error():
    """It must not fall back to another port, which nobody would find."""
    with Emulator() as first, pytest.raises(OSError, match="in use"):
        Emulator(port=int(first.url.rpartition(":")[2])).__enter__()


def test_bad_seed_starts_nothing():
    """The error must come from the call that brought the seed."""
    with pytest.raises(SetupError, match="swogo"):
        Emulator(seed={"swogo": {}}).__enter__()


def test_error_while_starting_is_raised(monkeypatch):
    """The caller would wait forever for a server that died in its thread."""

    async def startup(_self, sockets=None):
        raise LookupError("no protocol")

    monkeypatch.setattr(server.Server, "startup", startup)
    with pytest.raises(LookupError, match="no protocol"):
        Emulator().__enter__()


def test_port_can_be_taken_again_at_once():
    """A restart with --port must not wait for the last connections to time out."""
    with Emulator() as first:
        port = int(first.url.rpartition(":")[2])
        connection = connect(first.url)
    connection.close()
    with Emulator(port=port) as second:
        assert f"http://127.0.0.1:{port}" == second.url


@pytest.mark.parametrize(
    ("address", "expected"), [(("::1", 80, 0, 0), "http://[::1]:80"), (("127.0.0.1", 80), "http://127.0.0.1:80")]
)
def test_origin_of_an_address(address, expected):
    """An IPv6 address in a URL has brackets."""

    class Listener:
        def getsockname(self):
            return address

    assert expected == server.origin(Listener())


def test_loggers_are_left_alone():
    """The program that runs the emulator may have a uvicorn of its own."""
    loggers = [logging.getLogger(name) for name in ("uvicorn", "uvicorn.error", "uvicorn.access")]

    def settings():
        return [(logger.level, list(logger.handlers), logger.propagate, logger.disabled) for logger in loggers]

    before = settings()
    with Emulator():
        during = settings()
    assert before == during


def test_parallel_clients_get_ids_of_their_own(emulator, swoogo):
    """Two workers create sessions at the same time."""
    found = []

    def work():
        with httpx.Client(base_url=emulator.url, headers=swoogo.headers, trust_env=False) as client:
            for _ in range(10):
                form = {"event_id": 1, "name": "x", "date": "2026-01-01"}
                found.append(client.post("/api/v1/sessions/create", data=form).json()["id"])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(range(1, 41)) == sorted(found)
