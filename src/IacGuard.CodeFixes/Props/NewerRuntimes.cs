using System.Text.RegularExpressions;
using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.Rules.Lifecycle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>
/// A newer runtime of a function's language: the one that is supported longest among those that the project's version of the CDK has a name for. Where it has
/// none for a supported one, the one that is supported longest, by its identifier.
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

        var newer = LambdaRuntimes.All.Where(r => FamilyOf(r.Identifier) == FamilyOf(current) && r.Deprecated > day && r.Deprecated > old.Deprecated && (rule != "IG8043" || r.Successor is null))
            .OrderByDescending(static r => r.Deprecated).Select(static r => r.Identifier).ToList();
        return Written(symbols, property.Type, newer, creation) is { } value ? new PropEdit(Property, value) : null;
    }

    private static WholeValue? Written(CdkSymbols symbols, ITypeSymbol type, IReadOnlyList<string> newer, ConstructCreation creation)
    {
        if (newer.Count == 0)
        {
            return null;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return new WholeValue(newer[0], _ => SyntaxFactory.ParseExpression(SyntaxFactory.Literal(newer[0]).Text));
        }

        var named = type.GetMembers().Where(static m => m.IsStatic && m is IFieldSymbol or IPropertySymbol).Select(static m => m.Name).ToDictionary(static n => IdentifierOf(n) ?? n, StringComparer.Ordinal);
        return newer.FirstOrDefault(named.ContainsKey) is { } best ? WrittenValues.Member(symbols, type, named[best]) : NewRuntimes.Of(type, FamilyOf(newer[0]), newer[0], creation);
    }

    // What the props do not say themselves belongs to other functions too, perhaps.
    private static string? Current(ConstructCreation creation) =>
        (creation.Props?.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => a.Left.ToString() == Property)?.Right switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => text,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: Property } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Property } } access =>
                IdentifierOf(access.Name.Identifier.ValueText),
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }, ..] } => text,
            _ => null,
        };

    /// <summary>The value of <c>Runtime</c> that a member of the class stands for: <c>NODEJS_20_X</c> is <c>nodejs20.x</c>; null for one without a version.</summary>
    private static string? IdentifierOf(string member) =>
        Parts.Match(member) is { Success: true } match
            ? match.Groups["family"].Value.Replace("_", "").ToLowerInvariant() + match.Groups["version"].Value.Replace('_', '.') + (match.Groups["x"].Success ? ".x" : "")
            : null;

    private static string FamilyOf(string identifier) => Regex.Replace(identifier, "(core)?[0-9].*$", "", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
