"""A test server of our own and raw sockets to it: no HTTP library that would repair a request."""
import json
import select
import signal
import socket
import subprocess
import time

HOST = b"Host: leiden.localhost:8080\r\n"


class Server:
    """Runs the program while its `with` block runs; then `code` and `log` tell how it went."""

    def __init__(self, program, *options):
        self.command = [program, *map(str, options)]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        _, err = self.process.communicate(timeout=20)
        self.code = self.process.returncode
        self.log = [json.loads(line) for line in err.decode().splitlines()]
        self.log_text = err.decode()

    def connect(self, timeout=5):
        return socket.create_connection(("127.0.0.1", self.port), timeout)

    def ask(self, raw, timeout=5):
        """Sends bytes, and returns everything that comes until the server closes or is silent."""
        with self.connect(timeout) as s:
            s.sendall(raw)
            return read_until_silent(s)

    def statuses(self, raw):
        return [answer.status for answer in answers(self.ask(raw))]


class Answer:
    def __init__(self, head, body):
        lines = head.split(b"\r\n")
        self.status = int(lines[0].split(b" ")[1])
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(b": ")
            self.headers.setdefault(name.decode().lower(), []).append(value.decode())
        self.body = body

    def get(self, name):
        return ", ".join(self.headers.get(name, []))


def answers(raw, heads_only=False):
    """The responses in what came back; a body that is cut short fails."""
    found = []
    while raw:
        head, mark, raw = raw.partition(b"\r\n\r\n")
        assert mark, f"half a head: {head[:200]!r}"
        answer = Answer(head, b"")
        length = 0 if heads_only else int(answer.get("content-length") or 0)
        assert len(raw) >= length, "half a body"
        answer.body, raw = raw[:length], raw[length:]
        found.append(answer)
    return found


def read_until_silent(s, silence=0.3):
    """Until the other side closes, or says nothing more for `silence` seconds after something."""
    got, deadline = b"", time.monotonic() + (s.gettimeout() or 5)
    while time.monotonic() < deadline:
        wait = silence if got else deadline - time.monotonic()
        if not select.select([s], [], [], wait)[0]:
            break
        try:
            more = s.recv(1 << 20)
        except ConnectionError:
            break
        if not more:
            break
        got += more
    return got


def is_closed(s, within):
    """Whether the server closes this connection within so many seconds."""
    s.settimeout(within)
    try:
        while s.recv(65536):
            pass
        return True
    except TimeoutError:
        return False
    except ConnectionError:
        return True
