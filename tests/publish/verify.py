"""Verifies a published folder with nothing but Python's standard library: checksums, anchors, values as printed."""
import csv, hashlib, json, pathlib, re, sys, unicodedata
from decimal import Decimal

folder = pathlib.Path(sys.argv[1])
wrong = []

# Checksums: SHA256SUMS has a line "<hash>  <name>" for each file.
sums = [line.split("  ") for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines()]
for wanted, name in sums:
    if hashlib.sha256((folder / name).read_bytes()).hexdigest() != wanted:
        wrong.append(f"{name}: checksum")

def rows(name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

def fold(text):
    return [unicodedata.normalize("NFKC", point) for point in text]

# Anchors: articles/<source>.txt#char=<start>,<end>, in code points; the clause in `quote` stands around it.
found = 0
for row in rows("mentions.csv"):
    path, start, end = re.fullmatch(r"(articles/[a-z0-9-]+\.txt)#char=(\d+),(\d+)", row["anchor"]).groups()
    with open(folder / path, encoding="utf-8", newline="") as file:
        text = file.read()
    start, end = int(start), int(end)
    quote, printed = fold(row["quote"]), fold(row["printed"])
    places = [at for at in range(len(quote)) if quote[at:at + len(printed)] == printed]
    around = [fold(text[start - at:start - at + len(quote)]) for at in places]
    if fold(text[start:end]) == printed and quote in around:
        found += 1
    else:
        wrong.append(f"{row['id']}: anchor")

# Values: a number in digits with 百, 千, 万 or 亿 after it; a figure in Chinese numerals is left to the other program.
SCALES = {"": 1, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "万亿": 10**12}
FIGURE = re.compile(r"[^0-9.百千万亿]*(\d[\d,]*(?:\.\d+)?)(万亿|[百千万亿]?)[^0-9.百千万亿]*")
read = 0
for row in rows("mentions.csv") + rows("cited.csv"):
    match = FIGURE.fullmatch("".join(fold(row["printed"])).replace(" ", ""))
    if match and row["value"]:
        read += 1
        if Decimal(match[1].replace(",", "")) * SCALES[match[2]] != Decimal(row["value"]):
            wrong.append(f"{row['id']}: {row['printed']} is not {row['value']}")

print(json.dumps({"files": len(sums), "anchors": found, "values": read, "wrong": wrong}, ensure_ascii=False))
