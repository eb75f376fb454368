namespace IacGuard.Rules.Iam.Data;

/// <summary>A way to gain permissions that one was not given.</summary>
/// <param name="Kind">self (grants itself more), impersonate (becomes someone else), passrole (new compute with a passed role), existing (needs an existing privileged resource).</param>
/// <param name="Actions">All actions that it takes, the telling one first.</param>
public sealed record EscalationPath(string Kind, IReadOnlyList<string> Actions)
{
    /// <summary>The path as text, such as <c>iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction</c>.</summary>
    public string Title => string.Join(" + ", Actions);
}

/// <summary>
/// The known paths, minimal sets only. Sources: Rhino Security Labs, AWS-IAM-Privilege-Escalation (2019); DataDog, pathfinding.cloud
/// <c>data/paths</c> at 84dd65c (Apache-2.0).
/// </summary>
public static class EscalationPaths
{
    private static readonly Lazy<IReadOnlyList<EscalationPath>> Known = new(Build);

    /// <summary>All paths.</summary>
    public static IReadOnlyList<EscalationPath> All => Known.Value;

    private static List<EscalationPath> Build()
    {
        var paths = new List<EscalationPath>();
        Each(
            paths,
            "self",
            "iam:CreatePolicyVersion", "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy", "iam:AttachUserPolicy", "iam:AttachRolePolicy",
            "iam:AttachGroupPolicy", "iam:AddUserToGroup", "iam:SetDefaultPolicyVersion");
        Each(
            paths,
            "impersonate",
            "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "iam:UpdateAssumeRolePolicy", "sts:AssumeRole");
        Each(
            paths,
            "passrole",
            "ec2:RunInstances", "ec2:RequestSpotInstances", "cloudformation:CreateStack", "cloudformation:CreateStackSet cloudformation:CreateStackInstances",
            "cloudformation:UpdateStackSet", "lambda:CreateFunction lambda:InvokeFunction", "lambda:CreateFunction lambda:CreateEventSourceMapping",
            "lambda:CreateFunction lambda:AddPermission", "ecs:RegisterTaskDefinition ecs:CreateService", "ecs:RegisterTaskDefinition ecs:RunTask",
            "ecs:RegisterTaskDefinition ecs:StartTask", "glue:CreateDevEndpoint", "glue:CreateJob glue:StartJobRun", "glue:CreateJob glue:CreateTrigger",
            "glue:UpdateJob glue:StartJobRun", "glue:UpdateJob glue:CreateTrigger", "codebuild:CreateProject codebuild:StartBuild",
            "codebuild:CreateProject codebuild:StartBuildBatch", "apprunner:CreateService", "sagemaker:CreateNotebookInstance", "sagemaker:CreateTrainingJob",
            "sagemaker:CreateProcessingJob", "datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline",
            "bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter");
        Each(
            paths,
            "existing",
            "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration", "glue:UpdateDevEndpoint", "cloudformation:UpdateStack",
            "cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet", "codebuild:StartBuild", "codebuild:StartBuildBatch", "apprunner:UpdateService",
            "ssm:SendCommand", "ssm:StartSession", "ec2-instance-connect:SendSSHPublicKey ec2:DescribeInstances",
            "ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances", "ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate",
            "sagemaker:CreatePresignedNotebookInstanceUrl",
            "sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance sagemaker:StartNotebookInstance",
            "bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter");
        return paths;
    }

    private static void Each(List<EscalationPath> into, string kind, params string[] sets)
    {
        foreach (var set in sets)
        {
            into.Add(new EscalationPath(kind, (kind == "passrole" ? "iam:PassRole " + set : set).Split(' ')));
        }
    }
}
