#!/bin/sh
# Runs all tests. With CI=true warnings of the project's own targets are errors and the format is checked first.
# Usage: scripts/test.sh [arguments of swift test]
set -eu
if [ "${CI:-}" = "true" ]; then
  export PLANCOHERENCE_STRICT=1
  swift format lint --strict --parallel --recursive Sources Tests Package.swift
fi
exec swift test "$@"
