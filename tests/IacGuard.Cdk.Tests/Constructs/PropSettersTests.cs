using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;

namespace IacGuard.Cdk.Tests.Constructs;

public sealed class PropSettersTests
{
    [Theory]
    [InlineData("encryption", 0, "encryption", true, false)]
    [InlineData("encryption", 0, "encryption", false, true)]
    [InlineData("encryption", 1, "encryption.key", true, true)]
    [InlineData("logs", 0, "logs", true, false)]
    [InlineData("logs", 1, "logs.target", true, false)]
    public void ValueThatAnotherPropSet_IsContestedWhereTheSweepDidNotTryBoth(string prop, int depth, string slot, bool isEveryPairTried, bool isContested)
    {
        var setters = new PropSetters();
        setters.Note("Queue", Path("Properties", "Name"), new PropSetter("logs", 0, "logs"), isEveryPairTried);

        Assert.Equal(isContested, setters.Note("Queue", Path("Properties", "Name"), new PropSetter(prop, depth, slot), isEveryPairTried));
    }

    [Fact]
    public void MembersBesideEachOther_AreContested()
    {
        var setters = new PropSetters();
        setters.Note("Queue", Path("Properties", "Name"), new PropSetter("logs", 1, "logs.target"), isEveryPairTried: true);

        Assert.False(setters.Note("Queue", Path("Properties", "Name"), new PropSetter("logs", 2, "logs.target.name"), isEveryPairTried: true));
        Assert.True(setters.Note("Queue", Path("Properties", "Name"), new PropSetter("logs", 1, "logs.level"), isEveryPairTried: true));
    }

    [Theory]
    [InlineData("Queue", "Properties", "Other")]
    [InlineData("Other", "Properties", "Name")]
    [InlineData("Queue", "Name", "Properties")]
    [InlineData("Queue", "Properties", "Name", "Name")]
    public void OtherPlaces_AreNotContested(string id, params string[] path)
    {
        var setters = new PropSetters();
        setters.Note("Queue", Path("Properties", "Name"), new PropSetter("logs", 0, "logs"), isEveryPairTried: false);

        Assert.False(setters.Note(id, Path(path), new PropSetter("encryption", 0, "encryption"), isEveryPairTried: false));
    }

    private static PathSteps Path(params string[] keys) => new([.. keys.Select(static key => new PathStep(key, 0))]);
}
