using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>
/// What methods and static properties of the CDK that give text, numbers or lists come to, as the template would hold it: <c>Fn.Join</c>,
/// <c>Aws.REGION</c>, <c>stack.FormatArn</c>, <c>Duration.Days(3).ToSeconds()</c>, <c>Token.AsString</c>. Asked while the code is read.
/// </summary>
public interface ITokenFunctions
{
    /// <summary>What a call comes to.</summary>
    /// <param name="receiver">The object it is called on; null for a static method.</param>
    /// <param name="classFqn">The jsii name of the class that declares the method, such as <c>aws-cdk-lib.Fn</c>.</param>
    /// <param name="method">The method's jsii name, such as <c>getAtt</c>.</param>
    /// <param name="arguments">The arguments given; a <c>params</c> array is one <see cref="ListOf"/>.</param>
    /// <param name="span">The call.</param>
    /// <returns>The value; null when the method is not one of those known here (the call is then an object like any other).</returns>
    Value? TryEvaluate(CdkObject? receiver, string classFqn, string method, IReadOnlyList<CdkArgument> arguments, SourceSpan span);

    /// <summary>What a static property comes to, such as <c>Aws.REGION</c>.</summary>
    /// <param name="classFqn">The jsii name of the class that declares the property.</param>
    /// <param name="property">The property's jsii name.</param>
    /// <param name="span">The expression.</param>
    /// <returns>The value; null when the property is not one of those known here.</returns>
    Value? TryRead(string classFqn, string property, SourceSpan span);
}
