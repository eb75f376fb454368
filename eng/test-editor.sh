#!/usr/bin/env bash
# The analyzer where code is written: `dotnet format` applies its fixes to a whole app, and a language server, as editors use it, underlines live.
# Both load the package as an IDE does, through a workspace, in the app outside of this repository that test-analyzer-package.sh builds.
set -euo pipefail
cd "$(dirname "$0")/.."
source eng/packed-app.sh
dotnet restore "$work/src/App" -v q

if dotnet tool restore > "$work/restore.log" 2>&1; then
  node eng/editor-session.mjs "$work" "$work/src/App/AppStack.cs" "$work/expected.txt"
else
  echo "Skipped: the language server csharp-ls (.config/dotnet-tools.json) could not be restored." >&2
fi

dotnet format analyzers "$work/src/App" --no-restore --diagnostics IG2001 IG3001
build App || { cat "$work/build.log"; fail "The app does not build after its fixes."; }
# The fixes take lines of their own, so what is left stands elsewhere.
diff <(grep -vE 'IG2001|IG3001' "$work/expected.txt" | sed 's/([0-9,]*)//') <(told | sed 's/([0-9,]*)//') || { cat "$work/src/App/AppStack.cs"; fail "dotnet format leaves findings, or makes some."; }
echo "dotnet format writes the fixes:"
diff "eng/analyzer-package-app/src/App/AppStack.cs" "$work/src/App/AppStack.cs" || true
