using IacGuard.Model;
using IacGuard.Rules.Arns;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Lifecycle;
using IacGuard.Rules.Naming;
using IacGuard.Rules.Network;
using IacGuard.Rules.Secrets;
using IacGuard.Rules.Tags;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Data;

/// <summary>Filling in what is unknown never turns a certain answer.</summary>
public class MonotoneTests
{
    private static readonly string[] Words =
    [
        "", "-1", "tcp", "22", "3389", "0", "65535", "0.0.0.0/0", "::/0", "10.0.0.0/8", "Owner", "Env", "dev", "qa", "acme-dev-x", "acme-", "-x", "dotnet6", "dotnet10",
        "arn:aws:sqs:eu-west-1:1:q", "arn:", "arn:aws:", ":sqs:", "S3cretP4ss!", "AKIA" + "2E3QZ7JKLM4NOPQR", "{{resolve:ssm:x}}", "icmp", "/", "://", "a:b1c2d3e4@", "https",
    ];

    private static readonly string[] Keys =
        ["IpProtocol", "FromPort", "ToPort", "CidrIp", "CidrIpv6", "Key", "Value", "Tags", "DB_PASSWORD", "Name", "Protocol", "PortRange", "From", "To"];

    private static readonly (Predicate Predicate, Value Argument)[] Cases =
    [
        (new NamePatternPredicate(), Map(("pattern", Text("acme-{env:dev|prod}-{x}")))),
        (new NameStylePredicate(), Text("kebab-case")),
        (new ServiceLimitsPredicate(), Text("true")),
        (new RequiredTagsPredicate(), Map(("tags", Map(("Owner", Text("*")), ("Env", Text("dev|prod")))))),
        (new PublicCidrPredicate(), Text("true")),
        (new WideCidrPredicate(), Text("true")),
        (new OpensPortPredicate(), Texts("admin", "8000-9000")),
        (new OpensAllPortsPredicate(), Text("true")),
        (new PlaintextSecretPredicate(), Text("true")),
        (new CredentialPredicate(), Text("true")),
        (new RuntimeDeprecatedPredicate(), Text("true")),
        (new ArnServicePredicate(), Text("sqs")),
    ];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void FillingAnUnknown_NeverTurnsACertainAnswer(int seed)
    {
        var random = new Random(seed);
        var certain = 0;
        for (var round = 0; round < 3000; round++)
        {
            var value = Any(random, 3);
            var (predicate, argument) = Cases[random.Next(Cases.Length)];
            var before = Test(predicate, value, argument);
            certain += before.IsUnknown ? 0 : 1;
            for (var filling = 0; filling < 6; filling++)
            {
                var filled = Fill(value, random);
                var after = Test(predicate, filled, argument);
                Assert.True(before.IsUnknown || before == after, $"{predicate.Name}: {before} for {value}, but {after} for {filled}");
            }
        }

        Assert.InRange(certain, 500, 2999);
    }

    private static Truth Test(Predicate predicate, Value value, Value argument)
    {
        var queue = Resource("AWS::SQS::Queue", ("QueueName", value));
        return predicate.Test(value, argument, Whole(queue));
    }

    private static Value Any(Random random, int depth) => random.Next(depth == 0 ? 5 : 9) switch
    {
        0 or 1 or 2 => Text(Word(random)),
        3 => Unknown(),
        4 => Holed(Word(random), null, Word(random)),
        5 => new ListValue([.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random, depth - 1))], SourceSpan.None),
        6 => Map(("Key", Text(random.Next(2) == 0 ? "Owner" : "Env")), ("Value", Any(random, 0))),
        _ => Map([.. Keys.OrderBy(_ => random.Next()).Take(random.Next(5)).Select(key => (key, Any(random, depth - 1)))]),
    };

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    // A hole in a text is filled with text; an unknown value with anything that is known.
    private static Value Fill(Value value, Random random) => value switch
    {
        UnknownValue => random.Next(4) switch
        {
            0 => AbsentValue.Instance,
            1 => Map(("Key", Text("Owner")), ("Value", Text(Word(random)))),
            _ => Text(Word(random)),
        },
        TextValue text => TextValue.Create(text.Parts.Select(p => p.Hole is null ? p : TextPart.Of(Word(random) + Word(random))), SourceSpan.None),
        ListValue list => new ListValue([.. list.Items.Select(item => Fill(item, random)).Where(static item => !item.IsAbsent)], SourceSpan.None),
        MapValue map => Map([.. map.Entries.Select(e => (e.Key, Fill(e.Value, random)))]),
        _ => value,
    };
}
