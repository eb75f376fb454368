using IacGuard.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace IacGuard.Documents;

/// <summary>Takes the comments out of the token stream, so that the parser never meets one where it does not expect it.</summary>
internal sealed class CommentCollector(IScanner inner, TextSourceFile file, int limit) : IScanner
{
    private readonly List<Comment> _comments = [];

    public IReadOnlyList<Comment> Comments => _comments;

    public Mark CurrentPosition => inner.CurrentPosition;

    public Token? Current => inner.Current;

    public bool MoveNext()
    {
        if (inner.Current is not null)
        {
            inner.ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        while (inner.MoveNextWithoutConsuming())
        {
            if (inner.Current is not YamlDotNet.Core.Tokens.Comment comment)
            {
                return true;
            }

            Collect((int)comment.Start.Index, (int)comment.End.Index);
            inner.ConsumeCurrent();
        }

        return false;
    }

    public void ConsumeCurrent() => inner.ConsumeCurrent();

    private void Collect(int start, int end)
    {
        if (_comments.Count >= limit)
        {
            throw new TooManyCommentsException(new SourceSpan(file, start, end));
        }

        var text = file.GetText(start + 1, end).Trim();
        _comments.Add(new Comment(text, new SourceSpan(file, start, end), IsOwnLine(start)));
    }

    private bool IsOwnLine(int start)
    {
        var before = start - 1;
        while (before >= 0 && file.Content[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || file.Content[before] is '\n' or '\r';
    }
}
