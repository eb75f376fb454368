using IacGuard.Model;

namespace IacGuard.Reporting;

/// <summary>Where a finding or an error is, computed once: positions of long lines cost time.</summary>
/// <param name="File">The path as the format shows it; null without a file.</param>
/// <param name="Start">Its start; null where no line is known.</param>
/// <param name="End">Just behind its end; null where no line is known.</param>
internal readonly record struct Place(string? File, SourcePosition? Start, SourcePosition? End)
{
    /// <summary>The place of a span.</summary>
    public static Place Of(SourceSpan span, ReporterOptions options) => new ShownPath(options).PlaceOf(span);

    /// <summary>The place of an error, whose file is known even when it could not be opened.</summary>
    public static Place Of(InputError error, ReporterOptions options) =>
        Of(error.Span, options) with { File = ReportPaths.Relative(error.File, options.BaseDirectory) };

    /// <summary>The last line that has something of it: a span that ends at the start of a line ends on the one before. 1 where no line is known.</summary>
    public int LastLine => this is { Start: { } start, End: { } end } ? end.Column == 1 && end.Line > start.Line ? end.Line - 1 : end.Line : 1;

    /// <summary><c>file:line:column</c> as far as it is known, made safe for a terminal.</summary>
    public override string ToString()
    {
        var file = VisibleText.Escape(File ?? "");
        return Start is { } start ? $"{file}:{start.Line}:{start.Column}" : file;
    }
}

/// <summary>Places one after another, as findings are sorted by file: the path of the last one is kept.</summary>
internal sealed class ShownPath(ReporterOptions options)
{
    private string? path;
    private string shown = "";

    /// <summary>The place of a span.</summary>
    public Place PlaceOf(SourceSpan span)
    {
        if (span.File is not { } file)
        {
            return default;
        }

        if (path != file.Path)
        {
            (path, shown) = (file.Path, ReportPaths.Relative(file.Path, options.BaseDirectory));
        }

        return new Place(shown, span.StartPosition, span.EndPosition);
    }
}
