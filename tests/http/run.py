#!/usr/bin/env python3
"""run.py quick|full TEST_SERVER: the server over real sockets. Prints each check with its time."""
import sys
import time

import correctness
import patience
from client import Server

level, program = sys.argv[1:]
failed = []


def check(title, function, *args):
    begun = time.monotonic()
    try:
        function(*args)
        outcome = "ok"
    except Exception as error:  # the next check tells more than a stack
        outcome = f"FAILED: {type(error).__name__} {error}"
        failed.append(title)
    print(f"{time.monotonic() - begun:6.2f} s  {title}: {outcome}", flush=True)


def quick():
    with Server(program) as server, Server(program, "--trust", "127.0.0.0/8") as trusting:
        check("raw requests", correctness.check_cases, server)
        check("decoding, HEAD, Expect", correctness.check_details, server)
        check("uploads", correctness.check_uploads, server)
        check("JSON bodies", correctness.check_json, server)
        check("security headers", correctness.check_headers, server)
        check("X-Forwarded-For", correctness.check_forwarded, trusting, server)
        number = correctness.check_incident(server)
    check("an incident is logged without what was typed", incident_logged, server, number)
    check("100 slow headers", patience.check_slow_header, program, 100, 1000)
    check("slow body", patience.check_slow_body, program)
    check("silent clients", patience.check_silent, program)
    check("a client that does not read", patience.check_reader_that_does_not_read, program)
    check("room for a new client", patience.check_room, program)
    check("a few uploads at once", patience.check_uploads_at_once, program)
    check("full queue", patience.check_full_queue, program)
    check("graceful stop", patience.check_graceful_stop, program)
    check("stop with a hung handler", patience.check_stop_with_a_hung_handler, program)
    check("16 clients at once", patience.check_many_at_once, program)


def incident_logged(server, number):
    lines = [line for line in server.log if line["event"] == "incident"]
    assert [line["request"] for line in lines if line["request"] == number] == [number]
    assert "Jansen" not in server.log_text and "999993653" not in server.log_text
    assert "leiden" not in server.log_text and "127.0.0.1" not in server.log_text


def full():
    check("500 slow headers at the real 10 s", patience.check_slow_header, program, 500, 10_000)
    check("2000 idle connections", patience.check_idle_connections, program, 2000)


{"quick": quick, "full": full}[level]()
sys.exit(bool(failed))
