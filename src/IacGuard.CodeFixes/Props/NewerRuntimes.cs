using System.Text.RegularExpressions;
using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.Rules.Lifecycle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>
/// The newest runtime of a function's language that the project's version of the CDK has a name for. AWS names the latest as successor of every
/// runtime, which an older CDK does not know yet; one that is supported longest will do.
/// </summary>
internal static class NewerRuntimes
{
    private const string Property = "Runtime";
    private static readonly Regex Parts = new("^(?<family>[A-Z_]+?)_?(?<version>[0-9]+(?:_[0-9]+)*)(?<x>_X)?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The edit that moves a function to a newer runtime; null for rules about something else, and where none is known that is still supported.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="creation">The function.</param>
    /// <param name="day">The day that it must be supported on.</param>
    public static PropEdit? For(string? rule, CdkSymbols symbols, ConstructCreation creation, DateTime day)
    {
        if (rule is not ("IG8001" or "IG8002" or "IG8003" or "IG8043") || PropSymbols.Of(creation.PropsClass).FirstOrDefault(static p => p.Name == Property) is not { } property
            || Current(creation) is not { } current || LambdaRuntimes.Find(current) is not { } old)
        {
            return null;
        }

        var members = property.Type.GetMembers().Where(static m => m.IsStatic && m is IFieldSymbol or IPropertySymbol).Select(static m => m.Name).ToDictionary(static n => IdentifierOf(n) ?? n, StringComparer.Ordinal);
        var isText = property.Type.SpecialType == SpecialType.System_String;
        var best = LambdaRuntimes.All.Where(r => FamilyOf(r.Identifier) == FamilyOf(current) && r.Deprecated > day && r.Deprecated > old.Deprecated && (isText || members.ContainsKey(r.Identifier)))
            .OrderBy(static r => r.Deprecated).LastOrDefault();
        if (best is null || (rule == "IG8043" && best.Successor is not null))
        {
            return null;
        }

        return isText
            ? new PropEdit(Property, new WholeValue(best.Identifier, _ => SyntaxFactory.ParseExpression(SyntaxFactory.Literal(best.Identifier).Text)))
            : WrittenValues.Member(symbols, property.Type, members[best.Identifier]) is { } member ? new PropEdit(Property, member) : null;
    }

    // What the props do not say themselves belongs to other functions too, perhaps.
    private static string? Current(ConstructCreation creation) =>
        (creation.Props?.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => a.Left.ToString() == Property)?.Right switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => text,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: Property } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Property } } access =>
                IdentifierOf(access.Name.Identifier.ValueText),
            _ => null,
        };

    /// <summary>The value of <c>Runtime</c> that a member of the class stands for: <c>NODEJS_20_X</c> is <c>nodejs20.x</c>; null for one without a version.</summary>
    private static string? IdentifierOf(string member) =>
        Parts.Match(member) is { Success: true } match
            ? match.Groups["family"].Value.Replace("_", "").ToLowerInvariant() + match.Groups["version"].Value.Replace('_', '.') + (match.Groups["x"].Success ? ".x" : "")
            : null;

    private static string FamilyOf(string identifier) => Regex.Replace(identifier, "(core)?[0-9].*$", "", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
