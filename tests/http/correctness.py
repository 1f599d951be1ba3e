"""Raw requests and what must come back. A list of statuses also says how many answers there are:
a smuggled second request would show as one more."""
from client import HOST, answers

SMUGGLED = b"GET /smuggled HTTP/1.1\r\n" + HOST + b"\r\n"


def get(target=b"/", more=b"", version=b"1.1"):
    return b"GET " + target + b" HTTP/" + version + b"\r\n" + HOST + more + b"\r\n"


def post(body, more=b""):
    return b"POST /echo HTTP/1.1\r\n" + HOST + more + b"\r\n" + body


def length(*values):
    return b"".join(b"Content-Length: " + value + b"\r\n" for value in values)


def coding(value):
    return b"Transfer-Encoding: " + value + b"\r\n"


CHUNKED = coding(b"chunked")
ONE_CHUNK = b"10000\r\n" + b"a" * 65536 + b"\r\n"
NO_CHUNK = b"0\r\n\r\n"
CASES = [
    # name, bytes, statuses
    ("a plain GET", get(), [200]),
    ("three pipelined GETs", get() * 3, [200, 200, 200]),
    ("HTTP/1.0 closes", get(version=b"1.0") + get(), [200]),
    ("HTTP/2.0 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]),
    ("CL and TE", post(NO_CHUNK + SMUGGLED, length(b"5") + CHUNKED), [400]),
    ("TE and CL", post(NO_CHUNK + SMUGGLED, CHUNKED + length(b"5")), [400]),
    ("two lengths", post(b"abcd" + SMUGGLED, length(b"4", b"40")), [400]),
    ("one length twice", post(b"abcd", length(b"4", b"4")), [400]),
    ("a list of lengths", post(b"abcd", length(b"4, 4")), [400]),
    ("length +4", post(b"abcd" + SMUGGLED, length(b"+4")), [400]),
    ("length -1", post(b"abcd", length(b"-1")), [400]),
    ("length 0x4", post(b"abcd", length(b"0x4")), [400]),
    ("length too large for 64 bits", post(b"abcd", length(b"99999999999999999999")), [400]),
    ("space before the colon", get(more=b"X : y\r\n"), [400]),
    ("length with a space before the colon", post(b"abcd", b"Content-Length : 4\r\n"), [400]),
    ("NUL in a header", get(more=b"X: a\0b\r\n"), [400]),
    ("a bare CR in a header", get(more=b"X: a\rY: b\r\n"), [400]),
    ("a bare LF ends a line", b"GET / HTTP/1.1\nHost: leiden.localhost\n\n", [400]),
    ("no Host", b"GET / HTTP/1.1\r\n\r\n", [400]),
    ("no Host, HTTP/1.0", b"GET / HTTP/1.0\r\n\r\n", [400]),
    ("two Hosts", get(more=HOST), [400]),
    ("two different Hosts", get(more=b"Host: elders.localhost\r\n"), [400]),
    ("an empty Host", b"GET / HTTP/1.1\r\nHost:\r\n\r\n", [400]),
    ("a Host with a path", b"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", [400]),
    ("a Host with a user", b"GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", [400]),
    ("unknown transfer coding", post(b"abcd" + SMUGGLED, coding(b"gzip")), [501]),
    ("gzip, chunked", post(NO_CHUNK, coding(b"gzip, chunked")), [501]),
    ("chunked, chunked", post(NO_CHUNK + SMUGGLED, coding(b"chunked, chunked")),
     [501]),
    ("chunked twice", post(NO_CHUNK + SMUGGLED, CHUNKED * 2), [400]),
    ("xchunked", post(NO_CHUNK + SMUGGLED, coding(b"xchunked")), [501]),
    ("chunked in HTTP/1.0", b"POST /echo HTTP/1.0\r\n" + HOST + CHUNKED + b"\r\n0\r\n\r\n", [400]),
    ("chunks", post(b"3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n" + get(), CHUNKED), [200, 200]),
    ("a bad chunk size", post(b"xyz\r\nabc\r\n0\r\n\r\n" + SMUGGLED, CHUNKED), [400]),
    ("a chunk longer than its size", post(b"1\r\nabc\r\n0\r\n\r\n" + SMUGGLED, CHUNKED), [400]),
    ("a chunk size over 64 bits", post(b"fffffffffffffffff\r\nabc\r\n0\r\n\r\n", CHUNKED), [400]),
    ("a negative chunk size", post(b"-1\r\nabc\r\n0\r\n\r\n", CHUNKED), [400]),
    ("64 KB of headers", get(more=b"X: " + b"a" * 65536 + b"\r\n"), [431]),
    ("101 headers", get(more=b"X: y\r\n" * 101), [431]),
    ("a target of 5 KB", get(b"/" + b"a" * 5000), [414]),
    ("a target of 64 KB", get(b"/" + b"a" * 65536), [414]),
    ("a body of 2 MB", post(b"a" * 2_000_000, length(b"2000000")), [413]),
    ("2 MB in chunks", post(ONE_CHUNK * 32, CHUNKED), [413]),
    ("an unknown method", b"BREW /pot HTTP/1.1\r\n" + HOST + b"\r\n", [501]),
    ("TRACE", b"TRACE / HTTP/1.1\r\n" + HOST + b"\r\n", [501]),
    ("CONNECT", b"CONNECT a:1 HTTP/1.1\r\n" + HOST + b"\r\n", [501]),
    ("a method in lower case", b"get / HTTP/1.1\r\n" + HOST + b"\r\n", [501]),
    ("OPTIONS *", b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", [204]),
    ("GET *", get(b"*"), [400]),
    ("absolute form", get(b"http://leiden.localhost:8080/a"), [200]),
    ("absolute form of another host", get(b"http://elders.localhost:8080/a"), [400]),
    ("absolute form of another scheme", get(b"ftp://leiden.localhost:8080/a"), [400]),
    ("%00", get(b"/a%00b"), [400]),
    ("a bad escape", get(b"/a%zz"), [400]),
    ("half an escape", get(b"/a%4"), [400]),
    ("a return in the path", get(b"/a%0d%0ab"), [400]),
    ("not UTF-8", get(b"/%ff"), [400]),
    ("an overlong slash", get(b"/%c0%af"), [400]),
    ("..", get(b"/a/../b"), [400]),
    ("%2e%2e", get(b"/a/%2e%2e/b"), [400]),
    ("a backslash", get(b"/a%5c..%5cb"), [400]),
    ("an empty segment", get(b"//elders.example/"), [400]),
    ("a NUL in the query", get(b"/?a=%00"), [400]),
    ("an unknown Expect", post(b"", b"Expect: 200-maybe\r\nContent-Length: 0\r\n"), [417]),
    ("garbage", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20 + b"\r\n\r\n", [400]),
    ("nothing but empty lines", b"\r\n\r\n\r\n", [400]),
]


def check_cases(server):
    wrong = []
    for name, raw, expected in CASES:
        try:
            got = server.statuses(raw)
        except AssertionError as error:
            got = str(error)
        if got != expected:
            wrong.append(f"{name}: {got}, not {expected}")
    assert not wrong, "\n  ".join(["", *wrong])


def check_details(server):
    seen = answers(server.ask(get(b"/a%2Fb/c%20d?q=a%2Bb+c&q=2", b"Cookie: x=1; y=2\r\n")))[0].body
    for line in (b"path a/b", b"path c d", b"query q=a+b c", b"query q=2", b"cookie x=1",
                 b"cookie y=2", b"host leiden.localhost",
                 b"origin http://leiden.localhost:8080", b"remote 127.0.0.1"):
        assert line in seen.splitlines(), (line, seen)
    trailer = b"3\r\nabc\r\n1;x=y\r\nd\r\n0\r\nHost: elders\r\n\r\n"
    chunked = answers(server.ask(post(trailer, CHUNKED)))
    assert [a.body for a in chunked] == [b"abcd"], chunked[0].body

    head = answers(server.ask(b"HEAD /page HTTP/1.1\r\n" + HOST + b"\r\n"), heads_only=True)
    assert [(a.status, a.get("content-length")) for a in head] == [(200, "20000")]
    empty = answers(server.ask(b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n"))[0]
    assert "content-length" not in empty.headers and "POST" in empty.get("allow")

    with server.connect() as s:
        s.sendall(post(b"", b"Content-Length: 4\r\nExpect: 100-continue\r\n"))
        assert s.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        s.sendall(b"abcd")
        assert s.recv(10_000).endswith(b"\r\n\r\nabcd")
    big = server.ask(post(b"", b"Content-Length: 2000000\r\nExpect: 100-continue\r\n"))
    assert answers(big)[0].status == 413, "refused before it is sent"


SESSION = b"Cookie: sessie=x\r\n"
FILES = b"Content-Type: multipart/form-data; boundary=b\r\n"


def upload_head(size, target=b"/trajecten/x/document", more=SESSION + FILES):
    """The beginning of a form with a file, as a browser sends it."""
    return (b"POST " + target + b" HTTP/1.1\r\n" + HOST + more +
            length(str(size).encode()) + b"\r\n")


def check_uploads(server):
    """A large body comes in where a form with files is posted, by who has a session; only there."""
    def outcome(size, **how):
        got = answers(server.ask(upload_head(size, **how) + b"a" * size, timeout=20))
        assert len(got) == 1, [a.status for a in got]
        return got[0].status, got[0].body

    status, body = outcome(3_000_000)
    assert status == 200 and body.endswith(b"body 3000000\n"), (status, body[-80:])
    for how in ({"target": b"/trajecten/x/contact"}, {"more": FILES}, {"more": SESSION},
                {"more": b"Cookie: bezoek=x\r\n" + FILES}):
        assert outcome(3_000_000, **how)[0] == 413, how
    # All of it is sent before a browser looks; the page that says why still comes.
    assert outcome(41 * 1024 * 1024 + 1)[0] == 413
    in_chunks = (b"POST /trajecten/x/document HTTP/1.1\r\n" + HOST + SESSION + FILES + CHUNKED +
                 b"\r\n")
    many = answers(server.ask(in_chunks + ONE_CHUNK * 700 + NO_CHUNK, timeout=20))
    assert [a.status for a in many] == [413]


def check_json(server):
    """A body that comes in pieces, between the bytes of one letter too, and what is no JSON."""
    good = '{"naam":"Selma Yılmaz","kanaal":"balie","gemeldOp":"2026-11-23"}'.encode()
    read = "naam=Selma Yılmaz\nkanaal=balie\ngemeldOp=2026-11-23\n".encode()

    def sent(body, more=b""):
        head = b"POST /json HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
        return head + (more or length(str(len(body)).encode())) + b"\r\n" + body

    whole = answers(server.ask(sent(good)))
    assert [(a.status, a.body) for a in whole] == [(200, read)], whole[0].body
    bytewise = b"".join(b"1\r\n" + bytes([one]) + b"\r\n" for one in good) + b"0\r\n\r\n"
    pieces = answers(server.ask(sent(bytewise, CHUNKED)))
    assert [(a.status, a.body) for a in pieces] == [(200, read)], pieces[0].body
    for body in (b"", b"{", b"[]", good + b"{}", good[:-1] + b",}", b"\xef\xbb\xbf" + good,
                 good.replace(b"S", b"\xff"), good.decode().encode("utf-16"),
                 b'{"naam":' + b"[" * 500_000 + b"]" * 500_000 + b"}",
                 b"a=1&b=2", b'{"naam":"' + b"\0" * 9 + b'"}'):
        got = answers(server.ask(sent(body)))
        assert [a.status for a in got] == [400], (body[:80], [a.status for a in got])
    wrong = answers(server.ask(sent(b'{"naam":7,"naam":8,"kanaal":"duif","__proto__":{}}')))[0]
    assert (wrong.status, wrong.body.split(b"\n")) == (422, [
        b"__proto__ veld.onbekend", b"gemeldOp veld.ontbreekt", b"kanaal veld.geen-keuze",
        b"naam veld.dubbel", b""]), wrong.body
    big = b'{"naam":"' + b"a" * 2_000_000 + b'"}'
    assert answers(server.ask(sent(big)))[0].status == 413


def check_headers(server):
    plain = answers(server.ask(get()))[0]
    for name in ("content-security-policy", "x-content-type-options", "referrer-policy", "date",
                 "permissions-policy", "cross-origin-opener-policy",
                 "cross-origin-resource-policy"):
        assert len(plain.headers.get(name, [])) == 1, name
    assert plain.get("cache-control") == "no-store"
    assert "unsafe" not in plain.get("content-security-policy")
    assert "strict-transport-security" not in plain.headers and "server" not in plain.headers
    refused = answers(server.ask(get(more=HOST)))[0]
    assert "content-security-policy" in refused.headers and refused.get("connection") == "close"
    # A value with a line of its own becomes a page with a number, and no line.
    for value in (b"a%0d%0aSet-Cookie:%20x=1", b"a%0aX:%20y", b"%c3%bc"):
        injected = answers(server.ask(get(b"/inject?value=" + value)))
        assert [a.status for a in injected] == [500] and "set-cookie" not in injected[0].headers


def check_incident(server):
    thrown = answers(server.ask(get(b"/throw") + get()))
    assert [a.status for a in thrown] == [500, 200], "the connection goes on"
    return thrown[0].body.split()[-1].decode()


def check_forwarded(trusting, server):
    spoofed = b"X-Forwarded-For: 192.0.2.7, 198.51.100.9\r\nX-Forwarded-Proto: https\r\n"
    seen = server.ask(get(more=spoofed))
    assert b"remote 127.0.0.1" in seen and b"origin http:" in seen
    answer = answers(trusting.ask(get(more=spoofed)))[0]
    assert b"remote 198.51.100.9" in answer.body and b"origin https:" in answer.body
    assert answer.get("strict-transport-security").startswith("max-age=")
