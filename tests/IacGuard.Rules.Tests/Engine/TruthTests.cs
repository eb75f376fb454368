using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tests.Engine;

public sealed class TruthTests
{
    private static readonly Truth Unknown = Truth.Unknown("a");

    public static TheoryData<char, char, char, char> Table => new()
    {
        // left, right, and, or
        { 'T', 'T', 'T', 'T' },
        { 'T', 'F', 'F', 'T' },
        { 'T', 'U', 'U', 'T' },
        { 'F', 'T', 'F', 'T' },
        { 'F', 'F', 'F', 'F' },
        { 'F', 'U', 'F', 'U' },
        { 'U', 'T', 'U', 'T' },
        { 'U', 'F', 'F', 'U' },
        { 'U', 'U', 'U', 'U' },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void TwoTruths_CombineByKleenesTable(char left, char right, char and, char or)
    {
        Assert.Equal(Of(and), Of(left).And(Of(right)));
        Assert.Equal(Of(or), Of(left).Or(Of(right)));
    }

    [Theory]
    [InlineData('T', 'F')]
    [InlineData('F', 'T')]
    [InlineData('U', 'U')]
    public void Negation_SwapsTrueAndFalse(char value, char negated) => Assert.Equal(Of(negated), Of(value).Not());

    [Fact]
    public void TwoUnknowns_KeepTheFirstReason()
    {
        Assert.Equal("a", Unknown.And(Truth.Unknown("b")).Reason);
        Assert.Equal("a", Unknown.Or(Truth.Unknown("b")).Reason);
    }

    [Fact]
    public void NothingAssigned_IsUnknown() => Assert.True(default(Truth).IsUnknown);

    private static Truth Of(char letter) => letter switch
    {
        'T' => Truth.True,
        'F' => Truth.False,
        _ => Unknown,
    };
}
