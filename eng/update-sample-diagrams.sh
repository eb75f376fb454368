#!/usr/bin/env bash
# Synthesizes the reference pipelines and redraws the chart in each system's README.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/tmp"

TMPDIR="$out/tmp" CDK_OUTDIR="$out/cdk.out" dotnet run --project samples/ReferencePipelines -c Release
for template in "$out"/cdk.out/*.template.json; do
  stack=$(basename "$template" .template.json)
  dotnet run --project src/IacGuard.Cli -c Release -- graph "$out/cdk.out" --stack "$stack" --into "samples/ReferencePipelines/$stack/README.md"
done
