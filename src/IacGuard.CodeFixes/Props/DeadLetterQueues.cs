using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>
/// Dead-letter queues have to be made, which no value of a property can: these fixes are written by hand. A new queue keeps messages for
/// 14 days, the longest that SQS can, so that there is time to look into them; it is encrypted as its source is, else with the keys of the service.
/// </summary>
internal static class DeadLetterQueues
{
    private const string Queue = "aws-cdk-lib.aws_sqs.Queue";
    private const string CfnQueue = "aws-cdk-lib.aws_sqs.CfnQueue";
    private const string Suffix = "DeadLetters";

    /// <summary>The edit that gives a construct a dead-letter queue; null for rules about something else and where it cannot be told how.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="creation">The construct.</param>
    public static PropEdit? For(string? rule, CdkSymbols symbols, ConstructCreation creation) => rule switch
    {
        "IG3001" or "IG3002" when symbols.FqnOf(creation.Class) == Queue && Place(creation) is { } place => OfQueue(creation, place),
        "IG3001" or "IG3002" when symbols.FqnOf(creation.Class) == CfnQueue && Place(creation) is { } place => OfCfnQueue(creation, place),
        "IG3020" or "IG3022" => OfFunction(creation),
        _ => null,
    };

    private static PropEdit OfQueue(ConstructCreation creation, (string Scope, string Id) place) => new(
        "DeadLetterQueue",
        Made(
            names => NewQueue(names, creation.Class, creation.PropsClass, place, SourceProps.Kept(creation, "Fifo", "Encryption", "EncryptionMasterKey")),
            static (names, queue) =>
            {
                var holder = names.Compilation.GetTypeByMetadataName("Amazon.CDK.AWS.SQS.DeadLetterQueue")!;
                return $"new {names.Of(holder)} {{ Queue = {queue}, MaxReceiveCount = 5 }}";
            }));

    private static PropEdit OfCfnQueue(ConstructCreation creation, (string Scope, string Id) place) => new(
        "RedrivePolicy",
        Made(
            names =>
            {
                var kept = SourceProps.Kept(creation, "FifoQueue", "KmsMasterKeyId", "SqsManagedSseEnabled");
                var encryption = kept.Any(static k => k.Name != "FifoQueue") ? "" : "SqsManagedSseEnabled = true, ";
                var props = $"new {names.Of(creation.PropsClass)} {{ {SourceProps.Text(kept)}{encryption}MessageRetentionPeriod = 1209600 }}";
                return $"new {names.Of(creation.Class)}({place.Scope}, {place.Id}, {props})";
            },
            static (names, queue) =>
            {
                var map = names.Compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!;
                return $"new {names.Of(map)}<string, object> {{ [\"deadLetterTargetArn\"] = {queue}.AttrArn, [\"maxReceiveCount\"] = 5 }}";
            }));

    private static MadeValue Made(Func<TypeNames, string> queue, Func<TypeNames, ExpressionSyntax, string> use) => new(
        "a new queue", Suffix, names => SyntaxFactory.ParseExpression(queue(names)), (names, made) => SyntaxFactory.ParseExpression(use(names, made)));

    // The queue that DeadLetterQueueEnabled makes states no encryption and takes requests without TLS.
    private static PropEdit? OfFunction(ConstructCreation creation)
    {
        var props = PropSymbols.Of(creation.PropsClass).Select(static p => p.Name).ToList();
        if (!props.Contains("DeadLetterQueueEnabled"))
        {
            return null;
        }

        return Place(creation) is { } place && props.Contains("DeadLetterQueue")
            ? new PropEdit("DeadLetterQueue", Made(
                names => NewQueue(names, names.Compilation.GetTypeByMetadataName("Amazon.CDK.AWS.SQS.Queue")!, names.Compilation.GetTypeByMetadataName("Amazon.CDK.AWS.SQS.QueueProps")!, place, []),
                static (_, queue) => queue.ToString()))
            : new PropEdit("DeadLetterQueueEnabled", new WholeValue("true", static _ => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)));
    }

    private static string NewQueue(TypeNames names, INamedTypeSymbol queue, INamedTypeSymbol props, (string Scope, string Id) place, IReadOnlyList<(string Name, string Value)> kept)
    {
        var duration = names.Compilation.GetTypeByMetadataName("Amazon.CDK.Duration")!;
        var encryption = names.Compilation.GetTypeByMetadataName("Amazon.CDK.AWS.SQS.QueueEncryption")!;
        var own = kept.Any(static k => k.Name != "Fifo") ? "" : $"Encryption = {names.Of(encryption)}.SQS_MANAGED, ";
        return $"new {names.Of(queue)}({place.Scope}, {place.Id}, new {names.Of(props)} {{ {SourceProps.Text(kept)}{own}EnforceSSL = true, RetentionPeriod = {names.Of(duration)}.Days(14) }})";
    }

    // The new queue stands beside the old one: in the same scope, under an id made from its id.
    private static (string Scope, string Id)? Place(ConstructCreation creation)
    {
        if (creation.ArgumentList is not { Arguments: { Count: >= 2 } arguments } || arguments[0].NameColon is not null || arguments[1].NameColon is not null
            || !IsRepeatable(arguments[0].Expression) || !IsRepeatable(arguments[1].Expression))
        {
            return null;
        }

        var id = arguments[1].Expression is LiteralExpressionSyntax { Token.Value: string text }
            ? SyntaxFactory.Literal(text + Suffix).Text
            : $"{arguments[1].Expression.WithoutTrivia()} + \"{Suffix}\"";
        return (arguments[0].Expression.WithoutTrivia().ToString(), id);
    }

    // What makes or changes something says another thing when it is written a second time.
    private static bool IsRepeatable(ExpressionSyntax expression) => !expression.DescendantNodesAndSelf().Any(static n =>
        n is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax { OperatorToken.RawKind: not (int)SyntaxKind.ExclamationToken }
            or PrefixUnaryExpressionSyntax { OperatorToken.RawKind: (int)SyntaxKind.PlusPlusToken or (int)SyntaxKind.MinusMinusToken });
}
