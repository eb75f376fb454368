using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Texts that hold a <c>{{resolve:...}}</c>, which CloudFormation replaces at deployment.</summary>
internal static class DynamicText
{
    /// <summary>The text, or what stands for it where it is a dynamic reference.</summary>
    public static Value Read(ScalarValue text) => DynamicReferences.MayBeIn(text.Text) ? DynamicReferences.Read(text.Text, text.Span) : text;
}
