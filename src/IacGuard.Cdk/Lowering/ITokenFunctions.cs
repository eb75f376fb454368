using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>Functions of the core library that return text or numbers: <c>Fn.Join</c>, <c>stack.FormatArn</c>, <c>Aws.REGION</c>, <c>parameter.ValueAsString</c>.</summary>
public interface ITokenFunctions
{
    /// <summary>What a method call or a property comes to; null when this is none that is known.</summary>
    /// <param name="receiver">The object it is called on; null for a static member.</param>
    /// <param name="declaringFqn">The jsii name of the class that declares it, such as <c>aws-cdk-lib.Fn</c>.</param>
    /// <param name="member">Its jsii name, such as <c>join</c>.</param>
    /// <param name="arguments">The arguments given; empty for a property.</param>
    /// <param name="span">The expression.</param>
    Value? TryEvaluate(CdkObject? receiver, string declaringFqn, string member, IReadOnlyList<CdkArgument> arguments, SourceSpan span);

    /// <summary>Notes a construct when it is made, so that functions can name it by its logical id (parameters, mappings).</summary>
    void Declare(CdkObject construct);
}
