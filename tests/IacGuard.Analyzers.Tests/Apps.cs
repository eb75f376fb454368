using IacGuard.CdkTestKit;

namespace IacGuard.Analyzers.Tests;

/// <summary>CDK apps that tests share.</summary>
internal static class Apps
{
    /// <summary>A stack whose constructor has the given statements.</summary>
    public static string Stack(string statements, string members = "") =>
        $$"""
        using Amazon.CDK.AWS.SQS;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
            {{members}}
        }
        """;

    /// <summary>Adds an <c>iacguard.yaml</c>.</summary>
    public static Func<CdkProject, CdkProject> Configured(string yaml) => p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = yaml } };
}
