using System.Text.RegularExpressions;
using Amazon.CDK;
using Constructs;
using IacGuard.Cdk.Values;
using IacGuard.Parity.Tests.Synthesis;

namespace IacGuard.Parity.Tests;

/// <summary>Paths and logical ids as the real CDK makes them from construct ids.</summary>
[Collection(nameof(CdkRoom))]
public sealed class LogicalIdTests(CdkRoom room)
{
    private const int Seed = 2026;
    private const int Trees = 60;
    private static readonly string[] Ids =
        ["Orders", "orders-queue", "a/b", "x:y", "from 10.0.0.0/8:443", "Queue", "Resource", "MyResource", "Default", "a_b.c", "Ångström1", "Api", "MyApi", "v1", new string('L', 130)];

    [SkippableFact]
    public void AnyConstructIds_AreWrittenAsTheCdkWritesThem()
    {
        Skip.IfNot(room.HasNode, "Node is not here to run the CDK");
        var random = new Random(Seed);
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        var scan = room.Synthesize(scope =>
        {
            var stack = new Stack(scope, "S");
            for (var i = 0; i < Trees; i++)
            {
                AddBranch(stack, random, made);
            }

            return stack;
        });

        Assert.True(made.Count > Trees / 2, $"{made.Count} paths");
        Assert.Equal(made.Keys.Order(StringComparer.Ordinal), scan.Template.Resources.Keys.Where(made.ContainsKey).Order(StringComparer.Ordinal));
        var ids = new LogicalIds();
        foreach (var (path, resource) in scan.Template.Resources.Where(r => made.ContainsKey(r.Key)))
        {
            Assert.Equal(WithoutHash(path, resource.LogicalId), LogicalIds.Readable(path));
            Assert.StartsWith(LogicalIds.Readable(path), ids.Of(path), StringComparison.Ordinal);
        }

        // The CDK tells all of them apart; only a construct and its main resource share an id here.
        Assert.Equal(made.Values.Distinct().Count(), made.Keys.Select(ids.Of).Distinct().Count());
    }

    private static void AddBranch(Construct scope, Random random, Dictionary<string, string> made)
    {
        var path = "";
        for (var depth = random.Next(3); depth >= 0; depth--)
        {
            var id = Ids[random.Next(Ids.Length)];
            path = (path.Length == 0 ? "" : path + "/") + LogicalIds.Sanitized(id);
            if (scope.Node.TryFindChild(id) is Construct there)
            {
                scope = there;
            }
            else if (depth > 0)
            {
                scope = new Construct(scope, id);
            }
            else if (LogicalIds.Readable(path).Length > 0 && made.Values.All(other => other != Place(path)))
            {
                _ = new CfnResource(scope, id, new CfnResourceProps { Type = "AWS::SNS::Topic" });
                made[path] = Place(path);
                return;
            }
        }
    }

    private static string Place(string path) => string.Join('/', path.Split('/').Where(static part => part is not ("Resource" or "Default")));

    private static string WithoutHash(string path, string id) =>
        path.Split('/').Count(static part => part != "Default") == 1 ? id : Regex.Replace(id, "[0-9A-F]{8}$", "");
}
