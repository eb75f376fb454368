using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tests.Engine;

public sealed class MessageFormatterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(40)]
    public void Value_IsShownAsItWritesItselfUpToALine(int count)
    {
        var items = Enumerable.Range(0, count).Select(static i => (Value)ScalarValue.Of($"item {i}")).ToArray();
        Value inner = new MapValue([new MapEntry("Open", SourceSpan.None, new MapValue([], SourceSpan.None, isOpen: true)), new MapEntry("List", SourceSpan.None, new ListValue(items, SourceSpan.None))], SourceSpan.None);
        var value = new ListValue([inner, inner], SourceSpan.None, isOpen: true);

        var whole = value.ToString();

        Assert.Equal(whole.Length <= 120 ? whole : whole[..120] + "...", MessageFormatter.Show(value));
    }
}
