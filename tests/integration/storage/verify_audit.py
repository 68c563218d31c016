#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PermitDesk founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an export of the history by core/storage/AUDIT_EXPORT.md, with nothing of PermitDesk.

    verify_audit.py FILE [--head EVENT-HASH]

Exit 0: whole. 1: the first bad row is named. 2: this is no such file.
"""
import hashlib
import json
import struct
import sys


class Bad(Exception):
    """The first row that is not as it was written."""

    def __init__(self, kind, event, value=None):
        place = f"event {event}" + ("" if value is None else f" value {value}")
        super().__init__(f"{place}: {kind}")


def number(n):
    return struct.pack("<q", n)


def field(content):
    if content is None:
        return number(-1)
    data = content.encode() if isinstance(content, str) else content
    return number(len(data)) + data


def blake(data):
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def event_hash(e):
    return blake(
        field(bytes.fromhex(e["previousHash"])) + field(e["at"]) + number(e["actor"]) + field(e["act"])
        + field(e["subjectKind"]) + number(e["subject"]) + field(e["args"]) + number(e["undoes"])
        + number(1 if e["reversible"] else 0) + number(e["valueCount"]) + field(bytes.fromhex(e["valuesHash"])))


def value_hash(v):
    return blake(
        field(bytes.fromhex(v["salt"])) + number(v["value"]) + field(v["table"]) + number(v["row"])
        + field(v["old"]) + field(v["new"]))


class Checker:
    def __init__(self, hashes, noted):
        self.hashes = hashes
        self.noted = noted
        self.last, self.last_hash = 0, "00" * 32
        self.event = None
        self.seen, self.values = 0, hashlib.blake2b(digest_size=32)
        self.value_total = 0

    def take_event(self, e):
        self.close_event()
        if e["event"] != self.last + 1:
            moved = any(number == self.last + 1 for number in self.hashes.values())
            raise Bad("event-moved" if moved else "event-missing", self.last + 1)
        if event_hash(e) != e["hash"]:
            raise Bad("event-edited", e["event"])
        if e["previousHash"] != self.last_hash:
            known = e["previousHash"] in self.hashes or e["previousHash"] == "00" * 32
            raise Bad("event-moved" if known else "event-inserted", e["event"])
        if self.noted and e["event"] == self.noted[0] and e["hash"] != self.noted[1]:
            raise Bad("event-rewritten", e["event"])
        self.event, self.seen, self.values = e, 0, hashlib.blake2b(digest_size=32)
        self.last, self.last_hash = e["event"], e["hash"]

    def take_value(self, v):
        at = self.event["event"] if self.event else 0
        if v["of"] != at or v["value"] >= self.event["valueCount"]:
            raise Bad("value-inserted", v["of"], v["value"])
        if v["value"] != self.seen:
            raise Bad("value-missing", at, self.seen)
        if "salt" in v and value_hash(v) != v["hash"]:
            raise Bad("value-edited", at, v["value"])
        self.values.update(bytes.fromhex(v["hash"]))
        self.seen += 1
        self.value_total += 1

    def close_event(self):
        if self.event is None:
            return
        if self.seen != self.event["valueCount"]:
            raise Bad("value-missing", self.last, self.seen)
        if self.values.hexdigest() != self.event["valuesHash"]:
            raise Bad("value-edited", self.last)

    def finish(self, header, has_end):
        self.close_event()
        furthest = max(header["events"], header["head"]["event"], self.noted[0] if self.noted else 0)
        if self.last < furthest or not has_end:
            raise Bad("tail-missing", self.last + 1)
        if self.last > header["head"]["event"]:
            raise Bad("event-inserted", header["head"]["event"] + 1)
        if self.last_hash != header["head"]["hash"]:
            raise Bad("event-edited", self.last)


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def check(path, noted):
    header = next(lines_of(path))
    if header.get("format") != "permitdesk-audit" or header.get("version") != 1:
        raise ValueError("not an export of the history of version 1")
    hashes = {line["hash"]: line["event"] for line in lines_of(path) if "event" in line}
    checker = Checker(hashes, noted)
    has_end = False
    for line in lines_of(path):
        if has_end:
            raise Bad("event-inserted", checker.last + 1)
        if "event" in line:
            checker.take_event(line)
        elif "value" in line:
            checker.take_value(line)
        elif "end" in line:
            has_end = True
    checker.finish(header, has_end)
    return f"whole: {checker.last} events, {checker.value_total} values, head {checker.last}-{checker.last_hash}"


def main(arguments):
    noted = None
    if len(arguments) == 3 and arguments[1] == "--head":
        event, _, digest = arguments[2].partition("-")
        noted = (int(event), digest)
    elif len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(check(arguments[0], noted))
        return 0
    except Bad as bad:
        print(bad)
        return 1
    except (OSError, ValueError, KeyError, StopIteration, TypeError) as reason:
        print(f"cannot be read: {reason!r}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
