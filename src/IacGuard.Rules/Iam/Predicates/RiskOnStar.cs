using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>A class of actions that no identity should have on every resource.</summary>
internal abstract class RiskOnStar(string name, string what, string[] actions, AccessLevel? level) : StatementPredicate
{
    /// <summary>The actions of the class by name.</summary>
    public IReadOnlyList<string> Actions => actions;

    public override string Name => name;

    public override string Summary =>
        $"An Allow statement of an identity or the account permits {what} on * or effectively so, no condition limits the resources, and the action can be limited. "
        + "Option exempt: allActions, notAction. Facts: {action} as written, {grants} of the actions meant, {count} of them, {element} as written.";

    public override IReadOnlyList<string> OptionNames => ["exempt"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports) => !statement.IsStarWide
        ? Truth.False
        : GrantSearch.Judge(
            statement,
            new GrantQuestion(actions)
            {
                OnStar = true,
                ScopableOnly = true,
                Level = level,
                SkipsAll = options.Lists("exempt", "allActions"),
                SkipsNegation = options.Lists("exempt", "notAction"),
                IsHarmlessKey = LimitingKeys.LimitsResource,
            },
            reports);
}

/// <summary><c>iam.dataExfiltrationOnStar</c>.</summary>
internal sealed class DataExfiltrationOnStar() : RiskOnStar(
    "iam.dataExfiltrationOnStar",
    "reading data in bulk (objects, secrets, parameters, snapshots, messages, items)",
    [
        "s3:GetObject", "s3:GetObjectVersion", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory",
        "secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue", "dynamodb:Scan", "dynamodb:ExportTableToPointInTime",
        "rds:DownloadDBLogFilePortion", "rds:DownloadCompleteDBLogFile", "ec2:CreateSnapshot", "ebs:GetSnapshotBlock", "rds:CopyDBSnapshot", "sqs:ReceiveMessage",
        "kinesis:GetRecords", "codecommit:GitPull", "lambda:GetFunction", "glacier:GetJobOutput", "redshift-data:GetStatementResult",
    ],
    null);

/// <summary><c>iam.credentialExposureOnStar</c>.</summary>
internal sealed class CredentialExposureOnStar() : RiskOnStar(
    "iam.credentialExposureOnStar",
    "calls that hand out credentials (access keys, tokens, passwords)",
    [
        "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential",
        "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sts:GetSessionToken",
        "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken", "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        "ecr:GetAuthorizationToken", "codeartifact:GetAuthorizationToken", "redshift:GetClusterCredentials", "redshift:GetClusterCredentialsWithIAM",
        "redshift-serverless:GetCredentials", "rds-db:connect", "ec2:GetPasswordData", "chime:CreateApiKey", "codepipeline:PollForJobs", "connect:GetFederationToken",
        "gamelift:GetComputeAuthToken", "gamelift:RequestUploadCredentials", "lightsail:GetInstanceAccessDetails", "lightsail:DownloadDefaultKeyPair",
        "lightsail:GetBucketAccessKeys", "lightsail:GetRelationalDatabaseMasterUserPassword", "mediapackage:RotateIngestEndpointCredentials", "snowball:GetJobUnlockCode",
        "storagegateway:DescribeChapCredentials", "appsync:CreateApiKey",
    ],
    null);

/// <summary><c>iam.permissionsManagementOnStar</c>.</summary>
internal sealed class PermissionsManagementOnStar() : RiskOnStar(
    "iam.permissionsManagementOnStar", "changing permissions (access level Permissions management)", [], AccessLevel.PermissionsManagement);
