using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

/// <summary>Reports to write.</summary>
internal static class Samples
{
    public const string BaseDirectory = "/repo";

    public static ReporterOptions Options { get; } = new() { BaseDirectory = BaseDirectory };

    public static Rule QueueIsEncrypted { get; } = new()
    {
        Id = "IG2001",
        Title = "SQS queue is not encrypted at rest",
        Severity = Severity.Error,
        On = ["AWS::SQS::Queue"],
        Message = "Queue {resource} has server-side encryption switched off.",
        Why = """
            Messages rest on disk for up to fourteen days. With encryption switched off, whoever gets at the storage reads them;
            SQS-managed encryption costs nothing and needs no key policy.

            - It is on by default since 2023.
            - Auditors ask for it.
            """,
        HowToFix = "Remove the property, or set it to true.",
        Law = "queue-is-encrypted",
        Service = "sqs",
        SameAs = new Dictionary<string, IReadOnlyList<string>> { ["security-hub"] = ["SQS.1"], ["cdk-nag"] = ["SQSQueueSSE"] },
        References = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"],
        Since = "0.1.0",
        IsBuiltIn = true,
    };

    public static Rule NoWildcards { get; } = new()
    {
        Id = "IG1001",
        Title = "Policy allows every action",
        Severity = Severity.Warning,
        On = ["iam.statement"],
        Message = "The statement allows every action.",
        Why = "A role that may do everything turns any flaw of its function into a flaw of the account.",
        HowToFix = "List the actions that the function needs.",
        Law = "no-wildcard-actions",
        Service = "iam",
        IsBuiltIn = true,
    };

    public static Rule UsersOwn { get; } = new()
    {
        Id = "ACME1",
        Title = "Team tag is missing",
        Severity = Severity.Info,
        On = ["tags"],
        Message = "The tag is missing.",
    };

    public static TextSourceFile Yaml { get; } = new("/repo/templates/orders.yaml", """
        AWSTemplateFormatVersion: '2010-09-09'
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: orders
              SqsManagedSseEnabled: false

          Role:
            Type: AWS::IAM::Role
            Properties:
              Policies:
                - PolicyName: all
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action:
                          - '*'
                        Resource: '*'

        """.ReplaceLineEndings("\n"));

    public static TextSourceFile Json { get; } = new("/repo/cdk.out/Stack.template.json", """
        {
          "Resources": {
            "Orders": {
              "Type": "AWS::SQS::Queue",
              "Properties": { "SqsManagedSseEnabled": false }
            }
          }
        }
        """.ReplaceLineEndings("\n"));

    public static Resource Orders { get; } = ResourceAt(Yaml.Find("Orders"), "Orders", "AWS::SQS::Queue");

    public static Resource Role { get; } = ResourceAt(Yaml.Find("Role"), "Role", "AWS::IAM::Role");

    public static Finding Unencrypted { get; } = new()
    {
        Rule = QueueIsEncrypted,
        Severity = Severity.Error,
        Verdict = Verdict.Violated,
        Message = "Queue Orders has server-side encryption switched off.",
        Span = Yaml.Find("false"),
        Resource = Orders,
        Property = "SqsManagedSseEnabled",
        Fingerprint = "00112233445566aa",
        Fix = [new TextEdit(Yaml.Find("false"), "true")],
        FixTitle = "Switch on SQS-managed encryption.",
    };

    public static Finding Wildcard { get; } = new()
    {
        Rule = NoWildcards,
        Severity = Severity.Warning,
        Verdict = Verdict.Violated,
        Message = "The statement of Role allows every action.",
        Span = Yaml.Between("Effect: Allow", "Resource: '*'"),
        Resource = Role,
        Property = "Policies[0].PolicyDocument.Statement[0]",
        Condition = "when IsProd is false",
        Fingerprint = "00112233445566bb",
    };

    public static Finding InCdkOut { get; } = Unencrypted with
    {
        Span = Json.Find("false"),
        Resource = new Resource("Orders", "AWS::SQS::Queue", MapValue.Empty, Json.Find("\"Orders\"")) { ConstructPath = "Stack/Orders/Resource" },
        Fingerprint = "00112233445566cc",
        Fix = [new TextEdit(Json.Find("false"), "true")],
    };

    public static Finding Undecided { get; } = Unencrypted with
    {
        Verdict = Verdict.Undecided,
        Message = "Depends on parameter Encrypted.",
        Span = Yaml.Find("orders"),
        Fix = [],
        FixTitle = null,
        Fingerprint = "00112233445566dd",
    };

    public static Finding WithoutFile { get; } = new()
    {
        Rule = UsersOwn,
        Severity = Severity.Info,
        Verdict = Verdict.Violated,
        Message = "The tag team is missing.",
        Span = SourceSpan.None,
        Fingerprint = "00112233445566ee",
    };

    public static Finding Accepted { get; } = Unencrypted with
    {
        Span = Yaml.Find("SqsManagedSseEnabled"),
        Fingerprint = "00112233445566ff",
        Suppression = new Suppression("IG2001", "Only public data.", new DateTime(2027, 1, 31), SuppressionSource.Comment, Yaml.Find("QueueName: orders")),
    };

    public static InputError Unreadable { get; } = new(
        ToolRules.UnreadableTemplate, "/repo/templates/broken.yaml",
        new TextSourceFile("/repo/templates/broken.yaml", "Resources:\n  Orders: {Type: AWS::SQS::Queue\n").Between("{", "\n"),
        "Expected ',' or '}' before the end of the line.");

    public static InputError Unopened { get; } = new(ToolRules.UnreadableTemplate, "/elsewhere/secret.yaml", SourceSpan.None, "The file cannot be opened: permission denied.");

    public static ScanReport Clean { get; } = Report() with { Resources = 2 };

    /// <summary>One of everything.</summary>
    public static ScanReport Full { get; } = Report(InCdkOut, Undecided, Accepted, Unencrypted, Wildcard, WithoutFile) with { Errors = [Unopened, Unreadable] };

    public static ScanReport Report(params Finding[] findings) => new()
    {
        ToolVersion = "0.1.0",
        Findings = findings,
        Errors = [],
        Rules = [NoWildcards, QueueIsEncrypted, UsersOwn],
        Templates = 2,
        Resources = 3,
        OtherFiles = findings.Length == 0 ? 0 : 1,
        Undecided = findings.Count(static f => f.Verdict == Verdict.Undecided),
    };

    public static Finding At(SourceSpan span) => Unencrypted with { Span = span, Fix = [], FixTitle = null, Resource = null };

    public static string Write(this IReporter reporter, ScanReport report, ReporterOptions? options = null)
    {
        using var output = new StringWriter();
        reporter.Write(report, output, options ?? Options);
        return output.ToString();
    }

    private static Resource ResourceAt(SourceSpan span, string id, string type) => new(id, type, MapValue.Empty, span);
}
