"""Slow, silent and many clients, and how the server stops."""
import resource
import signal
import threading
import time

from client import HOST, Server, answers, is_closed, read_until_silent
from correctness import upload_head

GET = b"GET /page HTTP/1.1\r\n" + HOST + b"\r\n"


def served_in(server):
    begun = time.monotonic()
    with server.connect() as s:
        s.sendall(GET)
        s.recv(1000)
    return time.monotonic() - begun


def check_slow_header(program, count, header_ms):
    """Clients that drip one byte at a time: a new one is served at once, and they are closed."""
    with Server(program, "--header-ms", header_ms, "--quiet") as server:
        drips = [server.connect() for _ in range(count)]
        begun = time.monotonic()
        for s in drips:
            s.sendall(b"GET / HTTP/1.1\r\n")
        waits = []
        while time.monotonic() - begun < header_ms / 1000 * 0.8:
            for s in drips:
                s.sendall(b"X")
            waits.append(served_in(server))
            time.sleep(header_ms / 10_000)
        # A server that waits for a slow client waits seconds; a machine that is busy, less.
        waits.sort()
        assert waits[len(waits) // 2] < 0.05, f"new clients waited {waits[len(waits) // 2]:.3f} s"
        assert waits[-1] < 1, f"a new client waited {waits[-1]:.3f} s"
        left = begun + header_ms / 1000 + 1
        closed = sum(is_closed(s, max(0.01, left - time.monotonic())) for s in drips)
        assert closed == count, f"{closed} of {count} slow clients were closed"
        for s in drips:
            s.close()


def check_slow_body(program):
    with Server(program, "--body-ms", 300) as server:
        with server.connect() as s:
            s.sendall(b"POST /echo HTTP/1.1\r\n" + HOST + b"Content-Length: 10\r\n\r\nab")
            assert is_closed(s, 2)


def check_silent(program):
    """Nothing sent at all, and nothing after a first answer."""
    with Server(program, "--header-ms", 300, "--idle-ms", 600) as server:
        with server.connect() as never, server.connect() as once:
            once.sendall(GET)
            assert answers(read_until_silent(once, 0.1))[0].status == 200
            begun = time.monotonic()
            assert is_closed(never, 2)
            assert is_closed(once, 2) and time.monotonic() - begun > 0.3


def check_reader_that_does_not_read(program):
    with Server(program, "--workers", 1, "--rate", 1_000_000_000, "--quiet") as server:
        lazy = server.connect()
        lazy.setblocking(False)
        try:
            for _ in range(2000):
                lazy.send(GET)
        except BlockingIOError:
            pass
        assert served_in(server) < 0.5, "one that does not read holds no worker"
        lazy.close()


def check_idle_connections(program, count):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, count + 200)), hard))
    count = min(count, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 100)
    with Server(program, "--quiet") as server:
        idle = [server.connect() for _ in range(count)]
        for s in idle:
            s.sendall(GET)
        for s in idle:
            assert answers(read_exactly_one(s))[0].status == 200
        assert served_in(server) < 0.05
        for s in idle:
            s.sendall(GET)
        assert all(answers(read_exactly_one(s))[0].status == 200 for s in idle), "all still there"
        with open(f"/proc/{server.process.pid}/status", encoding="ascii") as status:
            kilobytes = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
        print(f"  {count} idle connections: {kilobytes / 1024:.1f} MB resident")
        for s in idle:
            s.close()


def read_exactly_one(s):
    got = b""
    while b"\r\n\r\n" not in got:
        got += s.recv(65536)
    head, _, body = got.partition(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    while len(body) < length:
        body += s.recv(65536)
    return head + b"\r\n\r\n" + body


def check_room(program):
    """At the limit the longest idle client gives way; when all are busy a new one gets 503."""
    with Server(program, "--connections", 3, "--workers", 4) as server:
        idle = [server.connect() for _ in range(3)]
        for s in idle:
            s.sendall(GET)
            read_exactly_one(s)
            time.sleep(0.02)
        assert served_in(server) < 0.5 and is_closed(idle[0], 1)
        assert not is_closed(idle[2], 0.1)
        for s in idle:
            s.close()
        time.sleep(0.1)
        busy = [server.connect() for _ in range(3)]
        for s in busy:
            s.sendall(b"GET /slow?ms=800 HTTP/1.1\r\n" + HOST + b"\r\n")
        time.sleep(0.2)
        refused = answers(server.ask(GET))[0]
        assert (refused.status, refused.get("retry-after")) == (503, "2")
        assert all(answers(read_exactly_one(s))[0].status == 200 for s in busy)


def check_uploads_at_once(program):
    """A few large bodies at once; one more is asked to come back, and may when one is through."""
    with Server(program, "--uploads", 2) as server:
        head = upload_head(3_000_000)
        busy = [server.connect() for _ in range(2)]
        for s in busy:
            s.sendall(head + b"a")
        time.sleep(0.2)
        refused = answers(server.ask(head))[0]
        assert (refused.status, refused.get("retry-after")) == (503, "2")
        assert answers(server.ask(GET))[0].status == 200, "pages go on"
        busy[0].sendall(b"a" * 2_999_999)
        assert answers(read_exactly_one(busy[0]))[0].status == 200
        busy[1].close()  # gone half way: its place is free too
        time.sleep(0.2)
        for _ in range(2):
            whole = answers(server.ask(head + b"a" * 3_000_000))
            assert [a.status for a in whole] == [200]


def check_full_queue(program):
    with Server(program, "--workers", 1, "--requests", 2) as server:
        slow = b"GET /slow?ms=500 HTTP/1.1\r\n" + HOST + b"\r\n"
        clients = [server.connect() for _ in range(4)]
        for s in clients:
            s.sendall(slow)
            time.sleep(0.05)
        statuses = [answers(read_exactly_one(s))[0].status for s in clients]
        assert statuses == [200, 200, 503, 503], statuses


def check_graceful_stop(program):
    """SIGTERM with a request under way: its answer arrives whole, idle clients are closed."""
    with Server(program) as server:
        idle, busy = server.connect(), server.connect()
        idle.sendall(GET)
        read_exactly_one(idle)
        busy.sendall(b"GET /slow?ms=700 HTTP/1.1\r\n" + HOST + b"\r\n")
        time.sleep(0.2)
        begun = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        assert is_closed(idle, 0.4)
        answer = answers(read_exactly_one(busy))[0]
        assert answer.status == 200 and answer.get("connection") == "close"
        busy.close()
        server.stop()
        assert server.code == 0 and time.monotonic() - begun < 2
        try:
            server.connect(1)
            raise AssertionError("still listens")
        except ConnectionError:
            pass


def check_stop_with_a_hung_handler(program):
    with Server(program, "--grace-ms", 300) as server:
        busy = server.connect()
        busy.sendall(b"GET /slow?ms=60000 HTTP/1.1\r\n" + HOST + b"\r\n")
        time.sleep(0.2)
        begun = time.monotonic()
        server.stop()
        assert server.code == 1 and time.monotonic() - begun < 2
        busy.close()


def check_many_at_once(program):
    """Sixteen clients, each with requests of many kinds mixed: every answer is its own."""
    with Server(program, "--quiet") as server:
        wrong = []

        def client(number):
            with server.connect() as s:
                for turn in range(50):
                    body = f"{number}-{turn}-".encode() * (turn + 1)
                    s.sendall(b"POST /echo HTTP/1.1\r\n" + HOST +
                              b"Content-Length: %d\r\n\r\n" % len(body) + body)
                    if answers(read_exactly_one(s))[0].body != body:
                        wrong.append((number, turn))

        threads = [threading.Thread(target=client, args=(n,)) for n in range(16)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        assert not wrong, wrong
