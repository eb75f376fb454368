using System.Globalization;

namespace IacGuard.Reporting;

/// <summary>Frames as plain text.</summary>
internal static class FrameText
{
    /// <summary>The part left of the text: line number and rule.</summary>
    public static string Gutter(FrameLine line, int width) => line.Kind switch
    {
        FrameLineKind.Source => $" {Number(line, width)} |",
        FrameLineKind.Removed => $" {Number(line, width)} -",
        FrameLineKind.Added => $" {Number(line, width)} +",
        FrameLineKind.Gap => $" {new string('.', Math.Max(width, 3))}".PadRight(width + 3),
        _ => $" {new string(' ', width)} |",
    };

    /// <summary>The columns that the numbers of all lines need.</summary>
    public static int GutterWidth(IEnumerable<FrameLine> lines) => Digits(lines.Select(static l => l.Number).DefaultIfEmpty(0).Max());

    /// <summary>The frame's lines without colours.</summary>
    public static IEnumerable<string> Plain(IEnumerable<FrameLine> lines, int width) =>
        lines.Select(l => $"{Gutter(l, width)} {l.Bar}{l.Text}".TrimEnd());

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static string Number(FrameLine line, int width) => line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width);
}
