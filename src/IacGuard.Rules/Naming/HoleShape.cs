using IacGuard.Model;
using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>What may fill a hole in a text: one of some texts, or any text over some characters.</summary>
/// <param name="Texts">All texts that it can be; null when there is no such list.</param>
/// <param name="Characters">The characters it is made of, when <paramref name="Texts"/> is null.</param>
/// <param name="Length">How many characters it has, when that is known and <paramref name="Texts"/> is null.</param>
internal sealed record HoleShape(IReadOnlyList<string>? Texts, CharSet Characters, int? Length = null)
{
    private const int AccountLength = 12;
    private static readonly HoleShape Anything = new(null, CharSet.Any);
    private static readonly HoleShape Account = new(null, CharSet.Digits, AccountLength);
    private static readonly HoleShape Region = new(null, CharSet.Of(('a', 'z'), ('0', '9'), ('-', '-')));
    private static readonly HoleShape StackName = new(null, CharSet.Of(('a', 'z'), ('A', 'Z'), ('0', '9'), ('-', '-')));

    /// <summary>The least number of characters that it can have.</summary>
    public int Shortest => Texts?.Min(static t => t.Length) ?? Length ?? 0;

    /// <summary>The greatest number; null when there is none.</summary>
    public int? Longest => Texts?.Max(static t => t.Length) ?? Length;

    /// <summary>
    /// The shape of a hole. Account ids are twelve digits, Regions lower case with hyphens, stack names letters, digits and hyphens
    /// (AWS CloudFormation user guide, pseudo parameters); a parameter with allowed values is one of them.
    /// </summary>
    public static HoleShape Of(Value hole, Stack? stack)
    {
        if (hole is not UnknownValue { Name: { } name } unknown)
        {
            return Anything;
        }

        return unknown.Source switch
        {
            UnknownSource.PseudoParameter => name switch
            {
                "AWS::AccountId" => Account,
                "AWS::Region" => Region,
                "AWS::StackName" => StackName,
                "AWS::Partition" => Region,
                _ => Anything,
            },
            UnknownSource.Parameter => Allowed(name, stack) is { Count: > 0 } allowed ? new HoleShape(allowed, CharSet.Any) : Anything,
            _ => Anything,
        };
    }

    private static IReadOnlyList<string>? Allowed(string name, Stack? stack)
    {
        foreach (var parameter in stack?.Parameters ?? [])
        {
            if (parameter.Name == name)
            {
                return parameter.AllowedValues;
            }
        }

        return null;
    }
}
