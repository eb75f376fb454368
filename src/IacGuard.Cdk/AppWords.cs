using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>
/// What the rest of an app can add to a construct that it is given: resources of a type that no file of the app has a word for are not among them. A whole
/// app says all that it makes in its own files, unless another library makes constructs for it, or a template is included.
/// </summary>
internal static class AppWords
{
    private const string Include = "CfnInclude";

    // For each type (or view) words of which one is in every name by which something else can be given one: the class, its Cfn class, methods and props.
    // Source: aws-cdk-lib 2.160.0 and 2.276.0.
    private static readonly Dictionary<string, string[]> WordsOf = new(StringComparer.Ordinal)
    {
        ["AWS::ApiGateway::RequestValidator"] = ["Validator"],
        ["AWS::ApiGateway::UsagePlan"] = ["UsagePlan"],
        ["AWS::ApplicationAutoScaling::ScalableTarget"] = ["Scal"],
        ["AWS::Backup::BackupSelection"] = ["BackupPlan", "BackupSelection"],
        ["AWS::CloudTrail::Trail"] = ["Trail"],
        ["AWS::EC2::FlowLog"] = ["FlowLog"],
        ["AWS::EC2::NetworkAcl"] = ["NetworkAcl"],
        ["AWS::EC2::NetworkAclEntry"] = ["NetworkAcl"],
        ["AWS::Events::Archive"] = ["Archive"],
        ["AWS::Logs::DeliverySource"] = ["Delivery"],
        ["AWS::SecretsManager::RotationSchedule"] = ["AddRotation", "RotationSchedule", "SecretRotation", "HostedRotation"],
        ["AWS::WAFv2::LoggingConfiguration"] = ["LoggingConfiguration"],
        ["AWS::WAFv2::WebACLAssociation"] = ["WebACL"],
        ["AWS::WAFRegional::WebACLAssociation"] = ["WebACL"],
        ["Custom::VpcRestrictDefaultSG"] = ["RestrictDefault"],
        ["alarmedMetric"] = ["Alarm"],
    };

    private static readonly string[] Words = [.. WordsOf.Values.SelectMany(static words => words).Append(Include).Distinct()];
    private static readonly ConditionalWeakTable<Compilation, Lazy<HashSet<string>?>> OfApps = new();
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> OfFiles = new();

    /// <summary>Whether the rest of the app may make resources of a type (or rows of a view); null where that cannot be told from its words.</summary>
    /// <param name="compilation">The app.</param>
    /// <param name="options">What the compilation holds.</param>
    public static Func<string, bool>? Of(Compilation compilation, CdkReadOptions options)
    {
        if (!options.IsWholeApp(compilation))
        {
            return null;
        }

        // Asked for by few rules, so read when one asks.
        var words = OfApps.GetValue(compilation, static c => new Lazy<HashSet<string>?>(() => HasOtherLibraries(c) ? null : Read(c)));
        return type => !WordsOf.TryGetValue(type, out var any) || words.Value is not { } found || found.Contains(Include) || Array.Exists(any, found.Contains);
    }

    private static HashSet<string> Read(Compilation compilation) =>
        new(compilation.SyntaxTrees.SelectMany(static tree => OfFiles.GetValue(tree, WordsIn)), StringComparer.Ordinal);

    private static string[] WordsIn(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return Array.FindAll(Words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool HasOtherLibraries(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(static a => !IsOfCdk(a.Name) && a.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == "Constructs")));

    private static bool IsOfCdk(string assembly) =>
        assembly is "Amazon.CDK.Lib" or "Constructs" || assembly.StartsWith("Amazon.CDK.Asset.", StringComparison.Ordinal) || assembly.StartsWith("Amazon.CDK.CloudAssembly.", StringComparison.Ordinal);
}
