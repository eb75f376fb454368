using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.Model;

namespace IacGuard.CodeFixes.Props;

/// <summary>Asks a construct backwards: which prop makes a property of CloudFormation what it shall be?</summary>
internal interface IPropFinder
{
    /// <summary>The edit of the props; null when no single one is known to do it.</summary>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="creation">The construct.</param>
    /// <param name="path">The path of the property in CloudFormation, such as <c>SSESpecification.SSEEnabled</c>.</param>
    /// <param name="wanted">The value that it shall have.</param>
    PropEdit? Find(CdkSymbols symbols, ConstructCreation creation, string path, ScalarValue wanted);
}
