using Amazon.CDK;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>A stack of one system: its Region, its tags, and a topic that its alarms report to.</summary>
public abstract class SystemStack : Stack
{
    private readonly string system;

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">The stack's id, such as <c>Orders</c>.</param>
    /// <param name="system">The system's name as it stands in names and tags, such as <c>orders</c>.</param>
    /// <param name="description">What the stack does, for the console.</param>
    /// <param name="deployment">Environment and team.</param>
    protected SystemStack(Construct scope, string id, string system, string description, Deployment deployment)
        : base(scope, id, new StackProps
        {
            StackName = deployment.Name(system),
            Description = description,
            Env = new Amazon.CDK.Environment { Region = deployment.Region },
            TerminationProtection = true,
        })
    {
        Deployment = deployment;
        this.system = system;
        foreach (var (key, value) in TagsOf())
        {
            Amazon.CDK.Tags.Of(this).Add(key, value);
        }

        Alerts = new AlertTopic(this, "Alerts", new AlertTopicProps { Deployment = deployment, System = system });
    }

    /// <summary>Environment and team.</summary>
    protected Deployment Deployment { get; }

    /// <summary>Where alarms report to.</summary>
    protected AlertTopic Alerts { get; }

    /// <summary>Adds an output.</summary>
    protected void Output(string id, string value, string description) => new CfnOutput(this, id, new CfnOutputProps { Value = value, Description = description });

    /// <summary>The tags of every resource.</summary>
    protected Dictionary<string, string> TagsOf() => new()
    {
        ["Environment"] = Deployment.Environment,
        ["Team"] = Deployment.Team,
        ["System"] = system,
        ["CostCenter"] = Deployment.CostCenter,
        ["ManagedBy"] = "cdk",
    };
}
