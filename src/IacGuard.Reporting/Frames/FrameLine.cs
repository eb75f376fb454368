namespace IacGuard.Reporting;

/// <summary>What a line of a frame is.</summary>
public enum FrameLineKind
{
    /// <summary>A line of the source.</summary>
    Source,

    /// <summary>Carets under the line before.</summary>
    Mark,

    /// <summary>Stands for lines that are left out.</summary>
    Gap,

    /// <summary>A line that an edit takes away.</summary>
    Removed,

    /// <summary>A line that an edit brings.</summary>
    Added,
}

/// <summary>One line of a frame as a terminal shows it, colours apart.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The line number in the source, from 1; 0 where none is shown.</param>
/// <param name="Bar">What joins the lines of a span over several lines: empty where there is none, else two columns.</param>
/// <param name="Text">The text, escaped, tabs expanded, cut to the width.</param>
public readonly record struct FrameLine(FrameLineKind Kind, int Number, string Bar, string Text);
