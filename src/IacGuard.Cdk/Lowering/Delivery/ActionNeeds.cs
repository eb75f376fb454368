using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Delivery;

/// <summary>The statements that actions of pipelines need. Source: <c>bound</c> of the actions in aws-cdk-lib 2.160.0 and 2.276.0.</summary>
/// <param name="artifacts">Where the artifacts are.</param>
/// <param name="wiring">Tells ARNs.</param>
/// <param name="span">The action.</param>
internal sealed class ActionNeeds(Artifacts artifacts, Wiring wiring, SourceSpan span)
{
    private static readonly string[] Reading = ["s3:GetObject*", "s3:GetBucket*", "s3:List*"];
    private static readonly string[] Writing =
    [
        "s3:DeleteObject*", "s3:PutObject", "s3:PutObjectLegalHold", "s3:PutObjectRetention", "s3:PutObjectTagging", "s3:PutObjectVersionTagging", "s3:Abort*",
    ];

    /// <summary>Reads artifacts.</summary>
    public MapValue Read() => Allow(Reading, Around(artifacts.Bucket));

    /// <summary>Writes artifacts.</summary>
    public MapValue Write() => Allow(Writing, Around(artifacts.Bucket));

    /// <summary>Reads and writes artifacts.</summary>
    public MapValue ReadWrite() => Allow([.. Reading, .. Writing], Around(artifacts.Bucket));

    /// <summary>Reads and writes artifacts, and may say who else can read them.</summary>
    public IEnumerable<MapValue> Change(bool isAcl)
    {
        yield return ReadWrite();
        if (isAcl)
        {
            yield return Allow(["s3:PutObjectAcl", "s3:PutObjectVersionAcl"], Below(artifacts.Bucket));
        }
    }

    /// <summary>Fetches code over a connection.</summary>
    public MapValue UseConnection(StructValue props, LoweringContext context) => Allow(
        ["codestar-connections:UseConnection"], props["connectionArn"] is { } arn ? context.Lower(arn) : Texts.Unknown("is not known here", span));

    /// <summary>Fetches code from a repository.</summary>
    public MapValue FetchCode(StructValue props) => Allow(
        ["codecommit:GetBranch", "codecommit:GetCommit", "codecommit:UploadArchive", "codecommit:GetUploadArchiveStatus", "codecommit:CancelUploadArchive"],
        wiring.Attribute(props["repository"], "repositoryArn", span));

    /// <summary>Reads the file that the action is about.</summary>
    public MapValue ReadFile(StructValue props, LoweringContext context)
    {
        var bucket = wiring.Attribute(props["bucket"], "bucketArn", span);
        var key = props["bucketKey"] is { } name ? context.Lower(name) : Texts.Unknown("is not known here", span);
        return Allow(Reading, new ListValue([bucket, Texts.Join(span, bucket, "/", key)], span));
    }

    /// <summary>Writes to a bucket.</summary>
    public MapValue WriteTo(CdkValue? bucket) => Allow(Writing, Around(wiring.Attribute(bucket, "bucketArn", span)));

    /// <summary>Runs a build.</summary>
    public MapValue Build(StructValue props)
    {
        string[] actions = props["executeBatchBuild"].Text() == "true"
            ? ["codebuild:BatchGetBuildBatches", "codebuild:StartBuildBatch", "codebuild:StopBuildBatch"]
            : ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:StopBuild"];
        return Allow(actions, wiring.Attribute(props["project"], "projectArn", span));
    }

    /// <summary>Deploys to a group of instances.</summary>
    public IEnumerable<MapValue> DeployTo(CdkValue? group) => Deploy(group, "codedeploy:GetApplicationRevision", "codedeploy:RegisterApplicationRevision");

    /// <summary>Deploys tasks of ECS, by definitions that are made on the way.</summary>
    public IEnumerable<MapValue> DeployTasks(CdkValue? group)
    {
        var tasks = Texts.Map(span, ("iam:PassedToService", new ListValue([Texts.Known("ecs-tasks.amazonaws.com", span)], span)));
        return
        [
            .. Deploy(group, "codedeploy:GetApplication", "codedeploy:GetApplicationRevision", "codedeploy:RegisterApplicationRevision"),
            Allow(["ecs:RegisterTaskDefinition"], Texts.Known("*", span)),
            Allow(["iam:PassRole"], Texts.Known("*", span)).With("Condition", Texts.Map(span, ("StringEqualsIfExists", tasks)), span),
        ];
    }

    private IEnumerable<MapValue> Deploy(CdkValue? group, params string[] ofApplication)
    {
        yield return Allow(ofApplication, OfDeployment("application", wiring.Attribute((group as CdkObject)?.Prop("application"), "applicationName", span)));
        yield return Allow(["codedeploy:CreateDeployment", "codedeploy:GetDeployment"], OfDeployment("deploymentgroup", Texts.Unknown("is the group that is deployed to", span)));
        yield return Allow(["codedeploy:GetDeploymentConfig"], OfDeployment("deploymentconfig", Texts.Unknown("is how it is deployed", span)));
    }

    private Value OfDeployment(string kind, Value name) =>
        Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":codedeploy:", Texts.Pseudo("AWS::Region", span), ":", Texts.Pseudo("AWS::AccountId", span), $":{kind}:", name);

    /// <summary>All that there is.</summary>
    public MapValue Everything() => Allow(["*"], Texts.Known("*", span));

    /// <summary>Deploys a stack with a role.</summary>
    public IEnumerable<MapValue> Deploy(string kind, CdkValue role)
    {
        yield return Allow(["iam:PassRole"], wiring.Attribute(role, "roleArn", span));
        if (kind == "CloudFormationCreateUpdateStackAction")
        {
            string[] actions =
            [
                "cloudformation:CreateStack", "cloudformation:DescribeStack*", "cloudformation:GetStackPolicy", "cloudformation:GetTemplate*", "cloudformation:SetStackPolicy",
                "cloudformation:UpdateStack", "cloudformation:ValidateTemplate",
            ];
            yield return Allow(actions, Texts.Unknown("is the stack", span));
        }
    }

    private ListValue Around(Value bucket) => new([bucket, Below(bucket)], span);

    private Value Below(Value bucket) => Texts.Join(span, bucket, "/*");

    private MapValue Allow(IReadOnlyList<string> actions, Value resources) => Statements.Allow(actions, resources, span);
}
