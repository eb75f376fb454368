using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Short ways to read arguments of predicates and values of rows.</summary>
internal static class ValueReading
{
    /// <summary>Why a value that is not known is not.</summary>
    public static string WhyUnknown(this Value value) => value switch
    {
        UnknownValue unknown => unknown.Reason,
        ReferenceValue reference => $"depends on {reference.LogicalId}{(reference.Attribute is null ? "" : "." + reference.Attribute)}",
        TextValue text => $"known only in part: {text}",
        _ => "not known",
    };

    /// <summary>The texts of an argument: one scalar or a list of them; nothing for null, empty text or absent.</summary>
    public static IReadOnlyList<string> Texts(this Value argument)
    {
        switch (argument)
        {
            case ScalarValue { Kind: not ScalarKind.Null, Text.Length: > 0 } scalar:
                return [scalar.Text];
            case ListValue list:
                var texts = new List<string>(list.Items.Count);
                foreach (var item in list.Items)
                {
                    texts.AddRange(item.Texts());
                }

                return texts;
            default:
                return [];
        }
    }

    /// <summary>Whether an argument says nothing: absent, null, empty text, empty list, empty map.</summary>
    public static bool IsNothing(this Value argument) => argument switch
    {
        AbsentValue => true,
        ScalarValue scalar => scalar.Kind == ScalarKind.Null || scalar.Text.Length == 0,
        ListValue list => list.Items.Count == 0,
        MapValue map => map.Entries.Count == 0,
        _ => false,
    };
}
