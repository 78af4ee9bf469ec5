#!/bin/sh
# Measures the program beside the Python stack that one would glue together, in one command (`make bench`).
# Everything it makes stands in .build-bench: a virtual environment, generated corpora, reports.
set -eu
cd "$(dirname "$0")/.."
work=.build-bench
mkdir -p "$work"
if [ ! -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 scikit-learn==1.9.1 pandas==3.1.1 lxml_html_clean
fi
program="$(swift build -c release --static-swift-stdlib --show-bin-path)/plancoherence"
[ -x "$program" ] || { echo "error: $program is not built; run 'make bench', which builds it first." >&2; exit 1; }
# OPENBLAS_CORETYPE, where it is set, slows numpy; the rival is measured without it.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE 2>/dev/null || true
"$work/venv/bin/python" Benchmarks/compare.py "$program" "$work/venv/bin/python" "$work" "$@"
