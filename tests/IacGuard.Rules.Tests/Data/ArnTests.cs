using IacGuard.Model;
using IacGuard.Rules.Arns;
using IacGuard.Rules.Evaluation;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Data;

public class ArnTests
{
    private static readonly ArnServicePredicate Service = new();

    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders", true)]
    [InlineData("arn:aws-cn:sns:cn-north-1:123456789012:orders", true)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:x", false)]
    [InlineData("kafka://topic", false)]
    [InlineData("", false)]
    public void KnownArn_IsDecided(string arn, bool expected) =>
        Assert.Equal(expected, Service.Test(Text(arn), Texts("sqs", "sns"), Whole(Resource("X"))).IsTrue);

    [Theory]
    [InlineData("AWS::SQS::Queue", "sqs")]
    [InlineData("AWS::StepFunctions::StateMachine", "states")]
    [InlineData("AWS::Serverless::Function", "lambda")]
    [InlineData("AWS::MSK::Cluster", "kafka")]
    public void Reference_HasTheServiceOfItsType(string type, string service) =>
        Assert.True(Service.Test(new ReferenceValue("It", "Arn", SourceSpan.None), Texts(service), Whole(Resource(type))).IsTrue);

    [Fact]
    public void SecretOfADatabase_BelongsToSecretsManager() => Assert.True(Service.Test(
        new ReferenceValue("It", "MasterUserSecret.SecretArn", SourceSpan.None), Texts("secretsmanager"), Whole(Resource("AWS::RDS::DBInstance"))).IsTrue);

    [Fact]
    public void Holes_AreUnknownUnlessInHarmlessPlaces()
    {
        var partition = TextPart.Of(Unknown("AWS::Partition", UnknownSource.PseudoParameter));
        var known = TextValue.Create([TextPart.Of("arn:"), partition, TextPart.Of(":sqs:eu-west-1:1:x")], SourceSpan.None);
        Assert.True(Judge(known).IsTrue);
        Assert.True(Judge(Holed("arn:aws:sqs:", null, ":orders")).IsTrue);
        Assert.True(Judge(Holed("arn:aws:", null, ":orders:x")).IsUnknown);
        Assert.True(Judge(Holed("arn:", null, ":sqs:x")).IsUnknown);
        Assert.True(Judge(Holed(null, "-x")).IsUnknown);
        Assert.True(Judge(Holed("https://", null)).IsFalse);
        Assert.True(Judge(Unknown()).IsUnknown);
        Assert.True(Judge(new ReferenceValue("Elsewhere", "Arn", SourceSpan.None)).IsUnknown);

        static Truth Judge(Value value) => Service.Test(value, Texts("sqs"), Whole(Resource("X")));
    }
}
