using IacGuard.Model;
using YamlDotNet.Core;

namespace IacGuard.Documents;

/// <summary>Says what was expected where YamlDotNet says what it was doing.</summary>
internal static class YamlErrors
{
    public static DocumentError Describe(TextSourceFile file, YamlException exception)
    {
        var start = (int)Math.Min(Math.Max(exception.Start.Index, 0), file.Content.Length);
        var end = (int)Math.Min(Math.Max(exception.End.Index, start), file.Content.Length);
        return new DocumentError("Expected YAML, but: " + exception.Message, new SourceSpan(file, start, end));
    }
}
