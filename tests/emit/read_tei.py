#!/usr/bin/env python3
"""Reads TEI documents, NUL between them: well-formed, ids unique, every pointer with its target."""
import sys
import xml.etree.ElementTree

ID = "{http://www.w3.org/XML/1998/namespace}id"
POINTERS = ("who", "ref", "corresp", "prev", "ana")


def main():
    with open(sys.argv[1], "rb") as file:
        documents = file.read().split(b"\0")[:-1]
    for number, document in enumerate(documents):
        root = xml.etree.ElementTree.fromstring(document)
        ids = [element.get(ID) for element in root.iter() if element.get(ID)]
        assert len(ids) == len(set(ids)), f"document {number}: an id twice"
        for element in root.iter():
            for name in POINTERS:
                pointer = element.get(name)
                assert not pointer or pointer[1:] in ids, f"document {number}: {name}={pointer}"


if __name__ == "__main__":
    main()
