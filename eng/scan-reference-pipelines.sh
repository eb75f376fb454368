#!/usr/bin/env bash
# The command of samples/README.md, as written: the reference pipelines synthesize and have no findings.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf samples/ReferencePipelines/cdk.out
TMPDIR=$(mktemp -d)
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

dotnet run --project samples/ReferencePipelines -c Release && dotnet run --project src/IacGuard.Cli -c Release -- scan samples/ReferencePipelines/cdk.out
