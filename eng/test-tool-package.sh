#!/usr/bin/env bash
# Packs the tool (any, r2r or native: see pack-tool.sh), installs it from a local folder as a user would, and runs it on the samples.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

eng/pack-tool.sh "$work/packages" "${1:-any}"
dotnet tool install iacguard --tool-path "$work/tool" --add-source "$work/packages" --prerelease

tool="$work/tool/iacguard"
"$tool" --version
"$tool" rules --format json > "$work/rules.json"

# Findings end with 1; anything above means that the package does not work.
status=0
"$tool" scan samples/templates --format json > "$work/report.json" || status=$?
if [ "$status" -gt 1 ] || ! grep -q '"templates": *[1-9]' "$work/report.json"; then
  cat "$work/report.json"
  echo "The packed tool does not scan samples/templates (exit code $status)." >&2
  exit 1
fi
echo "The packed tool works (exit code $status on samples/templates)."
