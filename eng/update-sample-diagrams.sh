#!/usr/bin/env bash
# Synthesizes the reference pipelines and redraws the charts in the samples' READMEs.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/tmp"

TMPDIR="$out/tmp" CDK_OUTDIR="$out/cdk.out" dotnet run --project samples/ReferencePipelines -c Release
for readme in samples/README.md samples/ReferencePipelines/*/README.md; do
  dotnet run --project src/IacGuard.Cli -c Release -- graph "$out/cdk.out" --into "$readme"
done
