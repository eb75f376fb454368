using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Predicates;

public sealed class ActionPredicateTests
{
    private static Judged On(string predicate, string actions, string options = "true") =>
        Judged.Statement(predicate, $$"""{"Effect": "Allow", {{actions}}, "Resource": "*"}""", options);

    [Theory]
    [InlineData("""
        "Action": "*"
        """)]
    [InlineData("""
        "Action": ["sqs:SendMessage", "*:*"]
        """)]
    [InlineData("""
        "Action": "**"
        """)]
    [InlineData("""
        "NotAction": "foo:bar"
        """)]
    [InlineData("""
        "NotAction": []
        """)]
    public void EveryAction_IsFound(string actions)
    {
        var judged = On("iam.allActions", actions);
        Assert.True(judged.Truth.IsTrue);
        Assert.Equal("22,091", judged.Only["count"]);
    }

    [Theory]
    [InlineData("""
        "Action": "s3:*"
        """)]
    [InlineData("""
        "Action": "*:Get*"
        """)]
    [InlineData("""
        "NotAction": "iam:*"
        """)]
    [InlineData("""
        "Action": {"Sub": "s3:${ParamVerb}"}
        """)]
    public void LessThanEveryAction_IsNotAllActions(string actions) => Assert.True(On("iam.allActions", actions).Truth.IsFalse);

    [Theory]
    [InlineData("""
        "Action": {"Ref": "ParamAction"}
        """)]
    [InlineData("""
        "Action": ["s3:GetObject", {"Ref": "ParamAction"}]
        """)]
    [InlineData("""
        "Action": ["s3:GetObject", "..."]
        """)]
    [InlineData("""
        "Action": {"Sub": "${ParamService}:*"}
        """)]
    public void ParameterAsAction_IsUnknown(string actions)
    {
        var judged = On("iam.allActions", actions);
        Assert.True(judged.Truth.IsUnknown);
        Assert.NotEmpty(judged.Truth.Reason);
        Assert.Empty(judged.Reports);
    }

    [Fact]
    public void DenyOfEverything_IsExempt() =>
        Assert.True(Judged.Statement("iam.allActions", """{"Effect": "Deny", "Action": "*", "Resource": "*"}""").Truth.IsFalse);

    [Fact]
    public void UnknownEffect_IsUnknown() =>
        Assert.True(Judged.Statement("iam.allActions", """{"Effect": {"Ref": "ParamEffect"}, "Action": "*", "Resource": "*"}""").Truth.IsUnknown);

    [Fact]
    public void SecondStatement_IsJudgedToo() =>
        Assert.True(Judged.Statement(
            "iam.allActions",
            """[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Allow", "Action": "*", "Resource": "*"}]""").Truth.IsTrue);

    [Fact]
    public void ServiceWildcard_NamesServiceAndCount()
    {
        var only = On("iam.serviceWildcard", """
            "Action": ["SQS:*", "s3:GetObject"]
            """).Only;
        Assert.Equal(("SQS:*", "sqs", "20", "Action[0]"), (only["action"], only["service"], only["count"], only.Path));
    }

    [Theory]
    [InlineData("""
        "Action": "*"
        """)]
    [InlineData("""
        "Action": "s3:Get*"
        """)]
    [InlineData("""
        "Action": "nosuch:*"
        """)]
    public void OtherWildcards_AreNoServiceWildcard(string actions) => Assert.True(On("iam.serviceWildcard", actions).Truth.IsFalse);

    [Fact]
    public void ExemptService_MayBeWide() => Assert.True(On("iam.serviceWildcard", """
        "Action": "logs:*"
        """, """{"exempt": ["logs"]}""").Truth.IsFalse);

    [Fact]
    public void PrefixWildcard_SaysHowManyAndWhich()
    {
        var only = On("iam.prefixWildcard", """
            "Action": "sqs:S*"
            """).Only;
        Assert.Equal(("sqs:S*", "Write and Permissions management", "3"), (only["action"], only["levels"], only["count"]));
        Assert.Equal("sqs:SendMessage, sqs:SetQueueAttributes and sqs:StartMessageMoveTask", only["examples"]);
    }

    [Theory]
    [InlineData("*:Get*")]
    [InlineData("iam:PassRol?")]
    [InlineData("s3:GetObject*")]
    public void WildcardAnywhere_IsPrefixWildcard(string action) => Assert.True(On("iam.prefixWildcard", $"\"Action\": \"{action}\"").Truth.IsTrue);

    [Theory]
    [InlineData("s3:GetObject*")]
    [InlineData("kms:ReEncrypt*")]
    [InlineData("s3:abort*")]
    public void CdkGrant_CanBeExempt(string action) =>
        Assert.True(On("iam.prefixWildcard", $"\"Action\": \"{action}\"", """{"exempt": "cdkGrants"}""").Truth.IsFalse);

    [Fact]
    public void LevelsOption_LooksAtWhatMatches()
    {
        Assert.True(On("iam.prefixWildcard", "\"Action\": \"s3:List*\"", """{"levels": ["Write", "Permissions management"]}""").Truth.IsFalse);
        Assert.True(On("iam.prefixWildcard", "\"Action\": \"s3:Put*\"", """{"levels": ["Permissions management"]}""").Truth.IsTrue);
    }

    [Theory]
    [InlineData("sqs:SendMesage", "sqs:SendMessage", "has no such action")]
    [InlineData("sqss:SendMessage", "sqs:SendMessage", "no service has the prefix 'sqss'")]
    [InlineData("s3:ListObjects", "s3:ListBucket", "has no such action")]
    [InlineData("SendMessage", "", "it has no service prefix")]
    [InlineData("sqs:Zzz*", "", "it matches no action of Amazon SQS")]
    public void MistypedAction_IsFoundWithNearest(string action, string nearest, string problem)
    {
        var only = On("iam.unknownAction", $"\"Action\": \"{action}\"").Only;
        Assert.StartsWith(nearest, only["nearest"], StringComparison.Ordinal);
        Assert.Contains(problem, only["problem"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqs:sendmessage")]
    [InlineData("*")]
    [InlineData("s3:*")]
    [InlineData("*:Get*")]
    public void KnownAction_IsNotUnknown(string action) => Assert.True(On("iam.unknownAction", $"\"Action\": \"{action}\"").Truth.IsFalse);

    [Fact]
    public void MistypedDenyAndNotAction_AreFound()
    {
        Assert.True(Judged.Statement("iam.unknownAction", """{"Effect": "Deny", "Action": "s3:DeletBucket", "Resource": "*"}""").Truth.IsTrue);
        Assert.Equal("NotAction", On("iam.unknownAction", "\"NotAction\": \"iamm:*\"").Only.Path);
    }

    [Fact]
    public void GrantsThroughWildcardAndNotAction_AreSeen()
    {
        const string Options = """{"actions": ["iam:PassRole"]}""";
        Assert.Equal("iam:PassRole", On("iam.grants", "\"Action\": \"iam:Pa*\"", Options).Only["grants"]);
        Assert.Equal("everything but s3:*", On("iam.grants", "\"NotAction\": \"s3:*\"", Options).Only["action"]);
        Assert.True(On("iam.grants", "\"NotAction\": \"iam:*\"", Options).Truth.IsFalse);
        Assert.True(On("iam.grants", "\"Action\": {\"Sub\": \"iam:${ParamX}\"}", Options).Truth.IsUnknown);
        Assert.True(On("iam.grants", "\"Action\": {\"Sub\": \"s3:${ParamX}\"}", Options).Truth.IsFalse);
    }
}
