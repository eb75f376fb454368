using IacGuard.Model;
using IacGuard.Rules.Secrets;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Data;

public class SecretTests
{
    private static readonly PlaintextSecretPredicate Plaintext = new();
    private static readonly CredentialPredicate Credential = new();

    // Put together here so that no scanner takes this file for a leak.
    private const string AccessKey = "AKIA" + "2E3QZ7JKLM4NOPQR";

    [Fact]
    public void Literal_IsPlaintextAndNeverPrinted()
    {
        var context = Whole(Resource("X"));
        Assert.True(Plaintext.Test(Text("hunter2"), Text("true"), context).IsTrue);
        Assert.DoesNotContain(Assert.Single(context.Reports).Facts.Values, static f => f.Contains("hunter2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(UnknownSource.NoEchoParameter, "False")]
    [InlineData(UnknownSource.Parameter, "True")]
    public void DefaultOfParameter_DependsOnNoEcho(UnknownSource source, string expected)
    {
        var value = new ScalarValue("hunter2", ScalarKind.String, SourceSpan.None) { Origin = new ValueOrigin(source, "Password") };
        Assert.Equal(expected, Plaintext.Test(value, Text("true"), Whole(Resource("X"))).ToString());
    }

    [Theory]
    [InlineData(UnknownSource.NoEchoParameter, true)]
    [InlineData(UnknownSource.SecretReference, true)]
    [InlineData(UnknownSource.Parameter, false)]
    [InlineData(UnknownSource.Argument, false)]
    public void Unknown_IsSafeOnlyWhenItsSourceIs(UnknownSource source, bool safe)
    {
        var truth = Plaintext.Test(Unknown("P", source), Text("true"), Whole(Resource("X")));
        Assert.Equal(safe, truth.IsFalse);
        Assert.Equal(!safe, truth.IsUnknown);
    }

    [Fact]
    public void DynamicReferenceAndAttribute_AreNoPlaintext()
    {
        Assert.True(Judge(Text("{{resolve:secretsmanager:db:SecretString:password}}")));
        Assert.True(Judge(Holed("{{resolve:secretsmanager:", null, ":SecretString:password}}")));
        Assert.True(Judge(new ReferenceValue("Secret", null, SourceSpan.None)));
        Assert.True(Judge(AbsentValue.Instance));

        static bool Judge(Value value) => Plaintext.Test(value, Text("true"), Whole(Resource("X"))).IsFalse;
    }

    [Theory]
    [InlineData("DB_PASSWORD", "S3cretP4ss!", true)]
    [InlineData("dbPassword", "S3cretP4ss!", true)]
    [InlineData("API_TOKEN", "a8f5f167f44f4964e6c998dee827110c", true)]
    [InlineData("GREETING", "S3cretP4ss!", false)]
    [InlineData("DB_PASSWORD_SECRET_ARN", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-a1b2c3", false)]
    [InlineData("SECRET_NAME", "prod/orders/db1", false)]
    [InlineData("TOKEN_TTL", "3600seconds", false)]
    [InlineData("PASSWORD", "changeme123", false)]
    [InlineData("SECRET", "/prod/orders/db1", false)]
    [InlineData("TOKEN_URL", "https://auth.test/oauth2/token", false)]
    [InlineData("SECRET", "password", false)]
    [InlineData("DATABASE_URL", "postgres://app:Tr0ub4dor@db.internal/app", true)]
    [InlineData("DATABASE_URL", "postgres://db.internal/app", false)]
    public void EnvironmentVariable_IsJudgedByNameAndText(string name, string text, bool expected) =>
        Assert.Equal(expected, Credential.Test(Map((name, Text(text))), Text("true"), Whole(Resource("X"))).IsTrue);

    [Fact]
    public void AccessKey_IsFoundAnywhere()
    {
        var context = Whole(Resource("X"));
        var value = Map(("A", List(Map(("B", Text($"key={AccessKey};"))))));
        Assert.True(Credential.Test(value, Text("true"), context).IsTrue);
        var (_, path, facts) = Assert.Single(context.Reports);
        Assert.Equal("A[0].B", path);
        Assert.Equal("an AWS access key id", facts["kind"]);
        Assert.DoesNotContain(facts.Values, static f => f.Contains(AccessKey, StringComparison.Ordinal));
    }

    [Fact]
    public void ExampleOfTheDocumentation_IsNoCredential() =>
        Assert.True(Credential.Test(Text("AKIA" + "IOSFODNN7EXAMPLE"), Text("true"), Whole(Resource("X"))).IsFalse);

    [Fact]
    public void PrivateKey_IsFoundBesideAHole() =>
        Assert.True(Credential.Test(Holed("-----BEGIN RSA PRIVATE KEY-----\n", null), Text("true"), Whole(Resource("X"))).IsTrue);

    [Fact]
    public void UnknownText_IsUndecided()
    {
        Assert.True(Credential.Test(Map(("A", Unknown())), Text("true"), Whole(Resource("X"))).IsUnknown);
        Assert.True(Credential.Test(Map(("A", new ReferenceValue("T", null, SourceSpan.None))), Text("true"), Whole(Resource("X"))).IsFalse);
        Assert.True(Credential.Test(Holed("x-", null), Text("true"), Whole(Resource("X"))).IsUnknown);
    }
}
