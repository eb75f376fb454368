using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Older spellings of props that the sweep tried in the newer one. Source: aws-cdk-lib 2.160.0.</summary>
internal static class Spellings
{
    private const string Body = "aws-cdk-lib.aws_stepfunctions.DefinitionBody";

    /// <summary>The props in the newer spelling.</summary>
    public static StructValue? Newer(string model, StructValue? props)
    {
        if (model != "aws_stepfunctions.StateMachine" || props?["definition"] is not { } chain || props["definitionBody"] is not null)
        {
            return props;
        }

        var body = new CdkObject(Body, [new CdkArgument("chainable", chain)], chain.Span) { Member = "fromChainable", MemberOf = Body };
        var members = props.Members.Where(static m => m.Name != "definition").Append(new NamedValue("definitionBody", chain.Span, body));
        return new StructValue(props.Fqn, [.. members], props.Span, props.IsOpen);
    }
}
