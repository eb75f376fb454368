using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam;

namespace IacGuard.Rules.Tests.Iam.Kit;

/// <summary>What a predicate said, and what it reported.</summary>
internal sealed record Judged(Truth Truth, IReadOnlyList<Reported> Reports)
{
    /// <summary>The only report.</summary>
    public Reported Only => Assert.Single(Reports);

    /// <summary>Judges a statement of an identity, of a role's trust (<c>trust</c>), of a queue's policy (<c>resource</c>), ...</summary>
    public static Judged Statement(string predicate, string statement, string options = "true", string kind = "identity", params string[] conditions)
    {
        var document = $$"""{"Version": "2012-10-17", "Statement": {{statement}}}""";
        var stack = JsonModel.Stack(Holder(kind).Replace("DOCUMENT", document, StringComparison.Ordinal));
        return Rows(predicate, "iam.statement", stack.Resources[0], options, conditions);
    }

    private static string Holder(string kind) => kind switch
    {
        "trust" => """{"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": DOCUMENT}}}""",
        "resource" => """{"R": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [], "PolicyDocument": DOCUMENT}}}""",
        "key" => """{"R": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": DOCUMENT}}}""",
        "bucket" => """{"R": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": "b", "PolicyDocument": DOCUMENT}}}""",
        "filter" => """{"R": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"PolicyDocument": DOCUMENT}}}""",
        "account" => """{"R": {"Type": "AWS::Logs::ResourcePolicy", "Properties": {"PolicyDocument": DOCUMENT}}}""",
        _ => """
            {"R": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": DOCUMENT}},
             "Bucket": {"Type": "AWS::S3::Bucket"}, "Queue": {"Type": "AWS::SQS::Queue"}, "Role": {"Type": "AWS::IAM::Role"}}
            """,
    };

    /// <summary>Judges the only row of a view in a resource.</summary>
    public static Judged Rows(string predicate, string view, Resource resource, string options = "true", params string[] conditions)
    {
        var rows = View(view).Rows(resource).ToList();
        var judged = rows.Where(r => r.Guard is null || new PlayedContext(r, conditions).Holds(r.Guard)).Select(r => Row(predicate, r, options, conditions)).ToList();
        return new Judged(judged.Aggregate(Truth.False, static (all, one) => all.Or(one.Truth)), [.. judged.SelectMany(static j => j.Reports)]);
    }

    /// <summary>Judges one row.</summary>
    public static Judged Row(string predicate, Row row, string options = "true", params string[] conditions)
    {
        var context = new PlayedContext(row, conditions);
        var truth = Predicate(predicate).Test(row.Content, JsonModel.Value(options), context);
        return new Judged(truth, context.Reports);
    }

    /// <summary>Judges a value at a property.</summary>
    public static Judged Value(string predicate, string value, string options = "true", params string[] conditions)
    {
        var resource = new Resource("R", "AWS::IAM::Role", MapValue.Empty, SourceSpan.None);
        _ = new Stack("Test", null, [resource]);
        var context = new PlayedContext(new Row(resource, resource.Properties, "", null), conditions);
        return new Judged(Predicate(predicate).Test(JsonModel.Value(value), JsonModel.Value(options), context), context.Reports);
    }

    public static View View(string name) => IamLibrary.Views.Single(v => v.Name == name);

    private static Predicate Predicate(string name) => IamLibrary.Predicates.Single(p => p.Name == name);
}
