using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Constructs that the code finds by looking through others: one item stands for all of an array (<c>vpc.PublicSubnets</c>, <c>Node.FindAll()</c>).</summary>
internal sealed partial class Interpreter
{
    private const string ResourceOptions = "aws-cdk-lib.ICfnResourceOptions";

    private readonly Dictionary<CdkValue, CdkObject> itemOf = [];

    /// <summary>Notes what an item of an array of constructs is: what is called on it may change the object that gave the array.</summary>
    private CdkValue WithItem(CdkObject owner, string name, string declaring, IOperation reference, CdkValue array)
    {
        if (reference.Type is IArrayTypeSymbol { ElementType: { TypeKind: TypeKind.Class or TypeKind.Interface } element } && symbols.FqnOf(element) is { } fqn)
        {
            itemOf[array] = Child(owner, name + FoundResources.Items, declaring, fqn, reference);
        }

        return array;
    }

    /// <summary>LINQ on constructs that were found: an item stands for those that are left; null for what is asked about them.</summary>
    private CdkValue? Found(IInvocationOperation call, string name, CdkObject item)
    {
        switch (name)
        {
            case "OfType" or "Cast":
                return AllOf(call, As(item, call.TargetMethod.TypeArguments[0]));
            case "Where" or "OrderBy" or "OrderByDescending" or "ToList" or "ToArray" or "AsEnumerable" or "Reverse" or "Distinct" or "ToHashSet" or "Skip" or "Take" or "Concat" or "Union":
                return AllOf(call, item);
            case "Select" when Evaluate(call.Arguments[1].Value) is FunctionValue function:
                return Repeated(function, item) is CdkObject made ? AllOf(call, made) : new ListOf([], SpanOf(call), isOpen: true);
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt":
                return item;
            default:
                return null;
        }
    }

    private ListOf AllOf(IInvocationOperation call, CdkValue item)
    {
        var sequence = new ListOf([], SpanOf(call), isOpen: true);
        if (item is CdkObject made)
        {
            itemOf[sequence] = made;
        }

        return sequence;
    }

    /// <summary>Something is set on a resource of which only the class is known: it may be one that the type itself makes.</summary>
    private void RecordFound(IOperation? instance, ITypeSymbol? type, CdkCall call)
    {
        if (!IsGiven(instance) && symbols.FqnOf(type) is { } fqn && (type!.Name.StartsWith("Cfn", StringComparison.Ordinal) || fqn == ResourceOptions))
        {
            Record(new CdkObject(fqn, [], call.Span) { Member = fqn == ResourceOptions ? "cfnOptions" : FoundResources.Found, MemberOf = fqn }, call);
        }
    }

    // What the constructor is given was there before all that the type makes.
    private static bool IsGiven(IOperation? operation) => operation switch
    {
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
        IPropertyReferenceOperation property => IsGiven(property.Instance),
        IInvocationOperation { TargetMethod.IsExtensionMethod: false } call => IsGiven(call.Instance),
        IConversionOperation conversion => IsGiven(conversion.Operand),
        IConditionalAccessOperation access => IsGiven(access.Operation),
        _ => false,
    };
}
