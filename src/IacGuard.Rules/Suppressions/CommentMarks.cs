using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Suppressions;

/// <summary>Reads suppressions from the comments of a template.</summary>
public static class CommentMarks
{
    /// <summary>
    /// Our own comments cover the line that they stand on or, on a line of their own, the next line with content; on or above a logical id
    /// they cover the whole resource. Peers' comments cover the resource that they stand in or above.
    /// </summary>
    /// <param name="stack">The stack of the template.</param>
    /// <param name="comments">The template's comments in source order.</param>
    public static IReadOnlyList<SuppressionMark> Read(Stack stack, IReadOnlyList<Comment> comments)
    {
        List<SuppressionMark>? marks = null;
        for (var i = 0; i < comments.Count; i++)
        {
            if (CommentSyntax.Read(comments[i].Text) is { } syntax)
            {
                Add(marks ??= [], stack, comments, i, syntax);
            }
        }

        return marks ?? (IReadOnlyList<SuppressionMark>)[];
    }

    private static void Add(List<SuppressionMark> marks, Stack stack, IReadOnlyList<Comment> comments, int at, CommentSyntax syntax)
    {
        var span = comments[at].Span;
        var line = TargetLine(comments, at);
        var resource = ResourceAt(stack, span.File, line) ?? (syntax.Suite is null ? null : ResourceAround(stack, span));
        if (syntax.Suite is not null && resource is null)
        {
            return;
        }

        foreach (var id in syntax.Rules.Count == 0 ? [""] : syntax.Rules)
        {
            var source = syntax.Suite is null ? SuppressionSource.Comment : SuppressionSource.Peer;
            marks.Add(new SuppressionMark(new Suppression(id, syntax.Reason, syntax.Expires, source, span))
            {
                Suite = syntax.Suite,
                Resource = resource,
                Line = resource is null ? line : 0,
                Defect = syntax.Defect,
                MayBeUnused = syntax.Suite is not null,
            });
        }
    }

    // Comments that stand in a row above something are all about it.
    private static int TargetLine(IReadOnlyList<Comment> comments, int at)
    {
        var line = comments[at].Span.StartPosition.Line;
        if (!comments[at].IsOwnLine)
        {
            return line;
        }

        var file = comments[at].Span.File!;
        for (line++; line <= file.LineCount; line++)
        {
            if (at + 1 < comments.Count && comments[at + 1].IsOwnLine && comments[at + 1].Span.StartPosition.Line == line)
            {
                at++;
            }
            else if (file.GetLine(line).Trim().Length > 0)
            {
                break;
            }
        }

        return line;
    }

    private static Resource? ResourceAt(Stack stack, SourceFile? file, int line)
    {
        foreach (var resource in stack.Resources)
        {
            if (ReferenceEquals(resource.IdSpan.File, file) && resource.IdSpan.StartPosition.Line == line)
            {
                return resource;
            }
        }

        return null;
    }

    private static Resource? ResourceAround(Stack stack, SourceSpan span)
    {
        foreach (var resource in stack.Resources)
        {
            if (ReferenceEquals(resource.Span.File, span.File) && resource.IdSpan.Start <= span.Start && span.Start <= resource.Span.End)
            {
                return resource;
            }
        }

        return null;
    }
}
