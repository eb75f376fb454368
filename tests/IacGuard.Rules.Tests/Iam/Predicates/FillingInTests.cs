using System.Globalization;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam;
using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Predicates;

/// <summary>Filling in an unknown never turns true into false or back.</summary>
public sealed class FillingInTests
{
    private const int Rounds = 100;

    private static readonly string[] Hole = ["{\"Ref\": \"ParamX\"}", "{\"Sub\": \"s3:${ParamX}\"}", "{\"Sub\": \"arn:aws:s3:::${ParamX}/*\"}", "{\"Sub\": \"arn:aws:iam::111122223333:role/${ParamX}\"}"];
    private static readonly string[] Fill = ["*", "s3:GetObject", "iam:*", "Get*", "arn:aws:s3:::orders", "arn:aws:iam::*:role/*", "111122223333", "sqs:SendMesage", "Allow", "arn:aws:s3:::*", "vpc-*"];
    private static readonly string[] Actions = ["*", "s3:*", "s3:Get*", "s3:GetObject", "iam:PassRole", "sts:AssumeRole", "ec2:DescribeInstances", "sqs:SendMesage"];
    private static readonly string[] Resources = ["*", "arn:aws:s3:::*", "arn:aws:s3:::orders/*", "arn:aws:iam::*:role/*", "arn:aws:sqs:eu-west-1:111122223333:q"];
    private static readonly string[] Principals = ["\"*\"", "{\"AWS\": PLACE}", "{\"AWS\": \"arn:aws:iam::111122223333:root\"}", "{\"Service\": \"sns.amazonaws.com\"}"];
    private static readonly string[] Conditions =
    [
        "{}", "{\"StringLike\": {\"aws:SourceVpc\": PLACE}}", "{\"StringEquals\": {\"aws:SourceAccount\": PLACE}}", "{\"ArnLike\": {\"aws:SourceArn\": PLACE}}",
        "{\"StringEquals\": {\"s3:prefix\": PLACE}}", "{\"StringEquals\": {\"aws:ResourceAccount\": PLACE}}", "{\"Bool\": {\"aws:SecureTransport\": PLACE}}",
    ];

    private static readonly string[] Kinds = ["identity", "trust", "resource", "key", "account"];

    [Fact]
    public void KnownTruth_StaysWhenAnUnknownIsFilled()
    {
        var random = new Random(20261121);
        for (var round = 0; round < Rounds; round++)
        {
            var (open, kind, fill) = (Statement(random), Pick(random, Kinds), Pick(random, Fill));
            var filled = Fillings(open, fill);
            foreach (var predicate in IamLibrary.Predicates)
            {
                var view = predicate.Name switch { "iam.privilegeEscalation" => "iam.identity", "iam.duplicateSid" or "iam.adminManagedPolicy" => null, _ => "iam.statement" };
                if (view is "iam.statement")
                {
                    var (before, after) = (Judged.Statement(predicate.Name, open, Options(predicate), kind).Truth, Judged.Statement(predicate.Name, filled, Options(predicate), kind).Truth);
                    Assert.True(before.IsUnknown || before == after, string.Create(CultureInfo.InvariantCulture, $"{predicate.Name} {kind}: {before} -> {after}\n{open}\n{filled}"));
                }
            }
        }
    }

    private static string Options(Predicate predicate) => predicate.Name switch
    {
        "iam.grants" => """{"actions": ["iam:PassRole", "s3:GetObject"], "onStar": true}""",
        "iam.allowsService" => """{"services": ["sns"], "actions": ["s3:GetObject"]}""",
        _ => "true",
    };

    private static string Statement(Random random)
    {
        var condition = Pick(random, Conditions).Replace("PLACE", Text(random, Resources), StringComparison.Ordinal);
        var principal = Pick(random, Principals).Replace("PLACE", Text(random, Resources), StringComparison.Ordinal);
        var effect = random.Next(6) == 0 ? Hole[0] : random.Next(5) == 0 ? "\"Deny\"" : "\"Allow\"";
        var action = random.Next(5) == 0 ? "NotAction" : "Action";
        return $$"""{"Effect": {{effect}}, "{{action}}": [{{Text(random, Actions)}}, {{Text(random, Actions)}}], "Resource": [{{Text(random, Resources)}}], "Principal": {{principal}}, "Condition": {{condition}} }""";
    }

    private static string Text(Random random, string[] pool) => random.Next(3) == 0 ? Pick(random, Hole) : $"\"{Pick(random, pool)}\"";

    private static string Fillings(string statement, string fill) => statement
        .Replace("{\"Ref\": \"ParamX\"}", $"\"{fill}\"", StringComparison.Ordinal)
        .Replace("${ParamX}", fill, StringComparison.Ordinal);

    private static T Pick<T>(Random random, T[] pool) => pool[random.Next(pool.Length)];
}
