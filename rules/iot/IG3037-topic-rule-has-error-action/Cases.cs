using Amazon.CDK.AWS.IoT;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopicRule(this, "Readings", new CfnTopicRuleProps
        {
            {|IG3037:TopicRulePayload|} = new CfnTopicRule.TopicRulePayloadProperty
            {
                Sql = "SELECT * FROM 'readings'",
                Actions = new object[] { new CfnTopicRule.ActionProperty
                {
                    Lambda = new CfnTopicRule.LambdaActionProperty
                    {
                        FunctionArn = Fn.ImportValue("worker"),
                    },
                } },
            },
        });
    }
}

public class ToAQueue : Stack
{
    public ToAQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopicRule(this, "Readings", new CfnTopicRuleProps
        {
            TopicRulePayload = new CfnTopicRule.TopicRulePayloadProperty
            {
                Sql = "SELECT * FROM 'readings'",
                Actions = new object[] { new CfnTopicRule.ActionProperty
                {
                    Lambda = new CfnTopicRule.LambdaActionProperty
                    {
                        FunctionArn = Fn.ImportValue("worker"),
                    },
                } },
                ErrorAction = new CfnTopicRule.ActionProperty
                {
                    Sqs = new CfnTopicRule.SqsActionProperty
                    {
                        QueueUrl = Fn.ImportValue("failed"),
                        RoleArn = Fn.ImportValue("role"),
                    },
                },
            },
        });
    }
}
