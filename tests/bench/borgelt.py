"""Times Borgelt's fim (PyPI: pyfim) on sets given as lines of numbers; prints seconds and the number of closed sets.

Arguments: the file, the least support. Without the package it prints "missing".
"""

import sys
import time

try:
    import fim
except ImportError:
    print("missing")
    sys.exit(0)

with open(sys.argv[1], encoding="ascii") as lines:
    sets = [[int(item) for item in line.split()] for line in lines]
start = time.perf_counter()
found = fim.fim(sets, target="c", supp=-int(sys.argv[2]), zmin=1, report="a")
print(time.perf_counter() - start, len(found))
