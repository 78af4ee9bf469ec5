#!/usr/bin/env python3
"""Runs the program and the glue stack on the same generated corpora, in turns, and prints medians, ratio and peak memory.

usage: compare.py PROGRAM PYTHON WORK [--runs 5] [--sizes 1000,2500,5000,10000,20000]

The stack is measured at 5,000 measures only; the growth curve is the program's. Times are wall clock of whole processes, from
reading the files to the last table written, with the files in the page cache and nothing kept between runs.
"""
import argparse
import csv
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
PLANS = 30


def run(command):
    """Wall time in seconds and peak resident memory in MB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))}\nfailed: {error.decode(errors='replace')}")
    return elapsed, usage.ru_maxrss / 1024


def median(samples):
    return statistics.median(time for time, _ in samples), max(memory for _, memory in samples)


def corpus(work, measures):
    folder = work / f"corpus-{measures}"
    if not (folder / "corpus.yaml").exists():
        subprocess.run([sys.executable, HERE / "generate.py", folder, "--plans", str(PLANS), "--measures", str(measures)],
                       check=True)
    return folder


def candidates(measures):
    """Pairs of measures of two different plans of equal size."""
    each = measures / PLANS
    return PLANS * (PLANS - 1) / 2 * each * each


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("python", help="interpreter of the virtual environment with the stack")
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", default="1000,2500,5000,10000,20000")
    args = parser.parse_args()
    ours, theirs, growth = [], [], []
    folder = corpus(args.work, 5000)
    for _ in range(args.runs):
        shutil.rmtree(args.work / "ours", ignore_errors=True)
        ours.append(run([args.program, "analyze", folder, "--out", args.work / "ours", "--meaning", "none", "--quiet"]))
        theirs.append(run([args.python, HERE / "glue.py", folder, args.work / "theirs"]))
    for size in map(int, args.sizes.split(",")):
        samples = []
        for _ in range(max(3, args.runs // 2)):
            shutil.rmtree(args.work / "ours", ignore_errors=True)
            samples.append(run([args.program, "analyze", corpus(args.work, size), "--out", args.work / "ours",
                                "--meaning", "none", "--quiet"]))
        growth.append((size, *median(samples)))
    (our_time, our_memory), (their_time, their_memory) = median(ours), median(theirs)
    with open(args.work / "ours/measures.csv", encoding="utf-8") as file:
        read = sum(1 for _ in csv.reader(file)) - 1
    print(f"## {PLANS} plans, 5,000 measures, reading to tables ({args.runs} runs in turns, medians)\n")
    print("| | time (s) | peak memory (MB) |\n| --- | ---: | ---: |")
    print(f"| PlanCoherence | {our_time:.2f} | {our_memory:.0f} |")
    print(f"| trafilatura + scikit-learn + pandas | {their_time:.2f} | {their_memory:.0f} |")
    print(f"| ratio | {their_time / our_time:.1f} | {their_memory / our_memory:.1f} |\n")
    print(f"## Growth (last run read {read} measures)\n")
    print("| measures | time (s) | peak memory (MB) | candidate pairs (millions) | ns a pair |\n| ---: | ---: | ---: | ---: | ---: |")
    for size, seconds, memory in growth:
        pairs = candidates(size)
        print(f"| {size} | {seconds:.2f} | {memory:.0f} | {pairs / 1e6:.1f} | {seconds / pairs * 1e9:.0f} |")


if __name__ == "__main__":
    main()
